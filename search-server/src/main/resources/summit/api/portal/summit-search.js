// <summit-search>: the search of the AI summit documents, for any page.
// <script src="https://HOST/embed/v1/summit-search.js" defer></script>
// <summit-search size="5" hl="ko" lang="ko" filter="summit:seoul-2024 year:2024" target="_blank">
//   <a href="https://HOST/search">Search the documents of the AI summits</a></summit-search>
// Style: --summit-accent, --summit-mark, --summit-border, --summit-radius; ::part(form input button
// status results hit title snippet mark more). Events: summit-search, summit-results, summit-error.
(() => {
  const script = document.currentScript;
  const origin = new URL(script ? script.src : location.href).origin;
  const base = script ? script.src.replace(/\/embed\/v1\/[^/]*$/, "") : origin;
  const words = {
    en: {
      label: "Search the AI summit documents", go: "Search", none: "No documents found.",
      busy: "Searching…", count: n => n === 1 ? "1 document" : n + " documents",
      page: p => "p. " + p, all: "Show all results", meant: "Did you mean: ",
      fail: "The search did not answer. Try again, or use the link:",
      slow: s => "Too many requests. Try again in " + s + " s."
    },
    ko: {
      label: "AI 정상회의 문서 검색", go: "검색", none: "찾은 문서가 없습니다.",
      busy: "검색 중…", count: n => "문서 " + n + "건",
      page: p => p + "쪽", all: "모든 결과 보기", meant: "혹시 이것을 찾으셨습니까: ",
      fail: "검색 서버가 응답하지 않습니다. 다시 시도하거나 다음 링크를 쓰십시오:",
      slow: s => "요청이 너무 많습니다. " + s + "초 뒤에 다시 시도하십시오."
    }
  };
  const css = `:host{display:block;font:inherit;color:inherit;line-height:1.6;word-break:keep-all;
overflow-wrap:anywhere}:host([hidden]){display:none}*{box-sizing:border-box}
form{display:flex;gap:.5em}input,button{font:inherit;color:inherit;min-height:44px;padding:.4em .7em;
border:1px solid var(--summit-border,#767676);border-radius:var(--summit-radius,4px);background:transparent}
input{flex:1;min-width:0}button{background:var(--summit-accent,#0b57d0);
border-color:var(--summit-accent,#0b57d0);color:var(--summit-on-accent,#fff);cursor:pointer}
:focus-visible{outline:3px solid var(--summit-accent,#0b57d0);outline-offset:2px}
ol{list-style:none;margin:0;padding:0}li{margin:.9em 0}p{margin:.4em 0}a{color:var(--summit-accent,#0b57d0)}
mark{background:var(--summit-mark,#fff3a3);color:#1a1a1a}.t{font-weight:600}
[aria-busy=true]{opacity:.6}`;
  let sheet = null;
  const make = (name, part, text) => {
    const e = document.createElement(name);
    if (part) e.setAttribute("part", part);
    if (text !== undefined) e.textContent = text;
    return e;
  };
  const safe = url => {
    try { const u = new URL(url, base + "/"); return /^https?:$/.test(u.protocol) ? u.href : base; }
    catch { return base; }
  };

  class SummitSearch extends HTMLElement {
    static observedAttributes = ["size", "lang", "filter", "hl", "query", "target"];

    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      if (!sheet) { sheet = new CSSStyleSheet(); sheet.replaceSync(css); }
      root.adoptedStyleSheets = [sheet];
      this.form = make("form", "form");
      this.form.setAttribute("role", "search");
      this.input = make("input", "input");
      this.input.type = "search";
      this.input.maxLength = 512;
      this.input.autocomplete = "off";
      this.button = make("button", "button");
      this.status = make("p", "status");
      this.status.setAttribute("role", "status");
      this.list = make("ol", "results");
      this.form.append(this.input, this.button);
      this.more = make("p", "more");
      root.append(this.form, this.status, this.list, this.more, make("slot"));
      this.form.addEventListener("submit", e => { e.preventDefault(); this.search(this.input.value); });
      this.speak();
      const first = this.getAttribute("query") || "";
      this.input.value = first;
      if (first.trim()) this.search(first);
    }

    attributeChangedCallback(name, before, now) {
      if (!this.form || before === now) return;
      this.speak();
      if (name === "query") this.input.value = now || "";
      if (this.input.value.trim()) this.search(this.input.value);
    }

    speak() {
      const page = this.closest("[lang]:not(summit-search)");
      const tag = (this.getAttribute("hl") || (page && page.lang) || navigator.language || "en").slice(0, 2);
      this.hl = words[tag] ? tag : "en";
      this.words = words[this.hl];
      this.form.lang = this.status.lang = this.more.lang = this.hl;
      this.input.setAttribute("aria-label", this.words.label);
      this.input.placeholder = this.words.label;
      this.button.textContent = this.words.go;
    }

    params(query) {
      const p = new URLSearchParams({ q: query });
      const add = (name, text, sep) => (text || "").split(sep).filter(Boolean).forEach(v => p.append(name, v));
      add("lang", this.getAttribute("lang"), /[\s,]+/);
      for (const pair of (this.getAttribute("filter") || "").split(/\s+/)) {
        const at = pair.indexOf(":");
        if (at > 0) add(pair.slice(0, at), pair.slice(at + 1), ",");
      }
      return p;
    }

    async search(query) {
      if (this.running) this.running.abort();
      const run = this.running = new AbortController();
      const p = this.params(query);
      const all = base + "/search?" + p + "&hl=" + this.hl;
      const n = Math.min(20, Math.max(1, parseInt(this.getAttribute("size"), 10) || 5));
      p.set("size", n);
      p.set("hl", this.hl);
      this.list.setAttribute("aria-busy", "true");
      this.status.textContent = this.words.busy;
      this.tell("summit-search", { query });
      try {
        const answer = await fetch(base + "/api/v1/search?" + p, { signal: run.signal, credentials: "omit" });
        if (answer.status === 429) throw Object.assign(new Error("429"), { wait: answer.headers.get("Retry-After") });
        if (!answer.ok) throw new Error(answer.status);
        const found = await answer.json();
        this.show(found, all);
        this.tell("summit-results", found);
      } catch (e) {
        if (e.name === "AbortError") return;
        this.list.replaceChildren();
        this.status.textContent = e.wait ? this.words.slow(e.wait) : this.words.fail;
        this.more.replaceChildren(this.link(all, this.words.all));
        this.tell("summit-error", { message: String(e.message) });
      } finally {
        if (this.running === run) this.list.removeAttribute("aria-busy");
      }
    }

    tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }

    link(url, text, part) {
      const a = make("a", part, text);
      a.href = safe(url);
      const target = this.getAttribute("target");
      if (target) { a.target = target; a.rel = "noopener"; }
      return a;
    }

    show(found, all) {
      const w = this.words, n = found.total.documents, c = found.query.correction;
      this.status.textContent = n ? w.count(n) : w.none;
      this.list.replaceChildren(...found.hits.map(hit => this.hit(hit)));
      this.more.replaceChildren();
      if (c && !c.applied) {
        const b = make("button", "button", w.meant + c.text);
        b.type = "button";
        b.addEventListener("click", () => { this.input.value = c.text; this.search(c.text); this.input.focus(); });
        this.more.append(b, " ");
      }
      if (n) this.more.append(this.link(all, w.all));
    }

    hit(hit) {
      const li = make("li", "hit"), best = hit.passages[0], d = hit.document;
      const a = this.link(best ? best.url : d.url, d.title, "title");
      a.className = "t";
      a.lang = d.language;
      li.append(a);
      if (best) {
        const p = make("p", "snippet");
        p.lang = best.language;
        let at = 0;
        for (const [start, end] of best.snippet.highlights) {
          p.append(best.snippet.text.slice(at, start), make("mark", "mark", best.snippet.text.slice(start, end)));
          at = end;
        }
        p.append(best.snippet.text.slice(at));
        const where = make("span", "page", this.words.page(best.pageLabel || best.page) + " ");
        where.lang = this.hl;
        p.prepend(where);
        li.append(p);
      }
      return li;
    }
  }
  if (!customElements.get("summit-search")) customElements.define("summit-search", SummitSearch);
})();
