// Draws the original pages and lays our own rectangles over the hits. PDF.js finds nothing by
// itself: a Korean word broken at a line end, or a translation, is beyond it.
const reader = document.getElementById("reader");
const data = reader.dataset;
const pane = reader.querySelector(".sheets");
const scroller = reader.querySelector(".scroller");
const strip = reader.querySelector(".strip");
const where = reader.querySelector(".where");
const count = Number(data.pages);
const KEEP = 3; // canvases farther away than this many pages are given back
const hits = new Map(data.hits.split(" ").filter(Boolean).map((pair) => pair.split(":").map(Number)));
const sheets = [];
const views = new Map(); // page number -> promise of what the API says of its hits
let file;
let pdf;
let zoom = 1;
let current = Number(data.page);
let now = null; // the hit a person is at: {page, mark}
let quiet = false; // while we scroll by ourselves
let settle = 0;

const address = (number) => {
  const url = new URL(data.base + number + data.query, location.href);
  if (data.language) url.searchParams.set("hl", data.language);
  return url;
};

const view = (number) => {
  if (!data.query || !hits.has(number)) return Promise.resolve(null);
  if (!views.has(number)) views.set(number, ask(number));
  return views.get(number);
};

// what did not come is asked for again when it is next needed
const ask = async (number) => {
  const found = await fetch(data.api + number + data.query)
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(() => null);
  if (!found) views.delete(number);
  return found;
};

const size = (sheet, width, height) => {
  sheet.style.aspectRatio = `${width} / ${height}`;
};

function build() {
  const width = Number(data.width) || 595;
  const height = Number(data.height) || 842;
  for (let number = 1; number <= count; number++) {
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    sheet.dataset.number = String(number);
    sheet.setAttribute("role", "img");
    sheet.setAttribute("aria-label", data.label.replace("#", String(number)));
    size(sheet, width, height);
    sheets.push(sheet);
  }
  scroller.replaceChildren(...sheets);
  widen();
  for (const [number, many] of hits) {
    const tick = document.createElement("i");
    tick.style.top = `${((number - 1) / count) * 100}%`;
    tick.style.height = `${Math.max(100 / count, 0.6)}%`;
    tick.style.opacity = String(Math.min(1, 0.45 + many * 0.15));
    tick.dataset.number = String(number);
    tick.title = data.label.replace("#", String(number)) + " (" + many + ")";
    tick.addEventListener("click", () => hit(number, 0));
    strip.append(tick);
  }
}

function widen() {
  const room = scroller.clientWidth - 29;
  for (const sheet of sheets) sheet.style.width = `${Math.round(room * zoom)}px`;
}

async function draw(number) {
  const sheet = sheets[number - 1];
  if (sheet.dataset.drawn) return;
  sheet.dataset.drawn = "yes";
  const page = await file.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  keepPlace(() => size(sheet, plain.width, plain.height));
  const scale = (sheet.clientWidth / plain.width) * Math.min(devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
  if (!sheet.dataset.drawn) return; // gone again meanwhile
  sheet.replaceChildren(canvas);
  sheet.dataset.ready = "yes";
  await mark(number);
}

const marksOf = (found) => [...new Set((found?.highlights ?? []).map((r) => r.mark))];

async function mark(number) {
  const found = await view(number);
  const sheet = sheets[number - 1];
  if (!found || !sheet.dataset.drawn) return;
  sheet.querySelectorAll(".rect").forEach((old) => old.remove());
  for (const r of found.highlights) {
    const rect = document.createElement("div");
    rect.className = "rect";
    rect.style.left = `${(r.x / found.width) * 100}%`;
    rect.style.top = `${(r.y / found.height) * 100}%`;
    rect.style.width = `${(r.width / found.width) * 100}%`;
    rect.style.height = `${(r.height / found.height) * 100}%`;
    rect.classList.toggle("now", now !== null && now.page === number && now.mark === r.mark);
    sheet.append(rect);
  }
}

function release(number) {
  const sheet = sheets[number - 1];
  if (!sheet.dataset.drawn) return;
  delete sheet.dataset.drawn;
  delete sheet.dataset.ready;
  const canvas = sheet.querySelector("canvas");
  if (canvas) canvas.width = canvas.height = 0;
  sheet.replaceChildren();
}

// a page above that turns out larger than thought must not push away what is being read
function keepPlace(change) {
  const anchor = sheets[current - 1];
  const before = anchor.offsetTop;
  change();
  scroller.scrollTop += anchor.offsetTop - before;
}

function refresh() {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sheets[middle].offsetTop - scroller.offsetTop <= line) low = middle;
    else high = middle - 1;
  }
  const bottom = scroller.scrollTop + scroller.clientHeight * 1.5;
  const top = scroller.scrollTop - scroller.clientHeight * 0.5;
  for (let i = 0; i < count; i++) {
    const start = sheets[i].offsetTop - scroller.offsetTop;
    const visible = start < bottom && start + sheets[i].clientHeight > top;
    if (visible) draw(i + 1).catch(failed);
    else if (Math.abs(i - low) > KEEP) release(i + 1);
  }
  if (low + 1 !== current) turned(low + 1);
  tell();
}

function tell() {
  const place = data.label.replace("#", String(current)) + " / " + count;
  where.textContent = now
    ? place + " · " + data.hit.replace("#", String(now.page)).replace("%", String(now.mark + 1))
    : place;
  for (const tick of strip.children) {
    tick.classList.toggle("here", Number(tick.dataset.number) === current);
  }
}

function turned(number) {
  current = number;
  clearTimeout(settle);
  settle = setTimeout(() => textOf(number), 250);
}

// the text beside follows the page that is looked at
async function textOf(number) {
  const url = address(number);
  const answer = await fetch(url, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer || !answer.ok || number !== current) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById("page-text").replaceWith(page.getElementById("page-text"));
  const nav = document.querySelector(".hit-pages");
  const other = page.querySelector(".hit-pages");
  if (nav && other) {
    nav.replaceWith(other);
    showCurrent();
  }
  document.title = page.title;
  history.replaceState(null, "", url);
}

function to(number, offset) {
  quiet = true;
  scroller.scrollTop = sheets[number - 1].offsetTop - scroller.offsetTop + (offset || 0) - 12;
  refresh();
  quiet = false;
}

async function hit(number, index) {
  const found = await view(number);
  const marks = marksOf(found);
  if (marks.length === 0) {
    to(number);
    return;
  }
  now = { page: number, mark: marks[Math.min(index < 0 ? marks.length - 1 : index, marks.length - 1)] };
  const rect = found.highlights.find((r) => r.mark === now.mark);
  const sheet = sheets[number - 1];
  const down = (rect.y / found.height) * sheet.clientHeight;
  to(number, Math.max(0, down - scroller.clientHeight / 3));
  document.querySelectorAll(".rect.now").forEach((old) => old.classList.remove("now"));
  mark(number);
  tell();
}

async function step(direction) {
  const pages = [...hits.keys()].sort((a, b) => a - b);
  if (pages.length === 0) return;
  if (now) {
    const marks = marksOf(await view(now.page));
    const next = marks.indexOf(now.mark) + direction;
    if (next >= 0 && next < marks.length) return hit(now.page, next);
  }
  const from = now ? now.page : current - (direction > 0 ? 1 : -1);
  const further = direction > 0 ? pages.find((p) => p > from) : pages.findLast((p) => p < from);
  const wrapped = direction > 0 ? pages[0] : pages[pages.length - 1];
  return hit(further ?? wrapped, direction > 0 ? 0 : -1);
}

function resize(factor) {
  zoom = Math.min(3, Math.max(0.5, zoom * factor));
  keepPlace(widen);
  for (let number = 1; number <= count; number++) release(number);
  refresh();
}

function failed(error) {
  console.warn(error);
  pane.hidden = true;
  const note = document.createElement("p");
  note.className = "notice";
  note.textContent = data.failed;
  document.getElementById("page-text").prepend(note);
}

// where the address points: a passage, a hit, or the page
async function arrive() {
  const found = await view(current);
  const fragment = location.hash.slice(1);
  const marks = marksOf(found);
  if (marks.length === 0) {
    to(current);
    return;
  }
  const passage = found.passages.find((p) => p.id.endsWith(":" + fragment));
  const first = passage
    ? marks.findIndex((m) => found.textHighlights[m][0] >= passage.start && found.textHighlights[m][0] < passage.end)
    : 0;
  await hit(current, Math.max(0, first));
}

function listen() {
  let frame = 0;
  scroller.addEventListener("scroll", () => {
    if (quiet || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      refresh();
    });
  }, { passive: true });
  new ResizeObserver(() => keepPlace(widen)).observe(scroller);
  pane.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const action = {
      previous: () => step(-1), next: () => step(1),
      smaller: () => resize(1 / 1.25), larger: () => resize(1.25)
    }[button.dataset.do];
    action();
  });
  scroller.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
}

// a narrow window shows a part of the pages with hits
function showCurrent() {
  document.querySelector(".hit-pages a[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
}

async function start() {
  showCurrent();
  pdf = await import(data.pdfjs + "build/pdf.min.mjs");
  pdf.GlobalWorkerOptions.workerSrc = data.pdfjs + "build/pdf.worker.min.mjs";
  file = await pdf.getDocument({
    url: data.file,
    cMapUrl: data.pdfjs + "cmaps/",
    cMapPacked: true,
    standardFontDataUrl: data.pdfjs + "standard_fonts/",
    wasmUrl: data.pdfjs + "wasm/",
    iccUrl: data.pdfjs + "iccs/",
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: 131072
  }).promise;
  pane.hidden = false;
  build();
  listen();
  await arrive();
}

start().catch(failed);
