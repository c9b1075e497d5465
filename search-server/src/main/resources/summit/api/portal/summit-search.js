// <summit-search>: the search of the AI summit documents, for any page.
// <script src="https://HOST/embed/v1/summit-search.js" defer></script>
// <summit-search size="5" hl="ko" lang="ko" filter="summit:seoul-2024 year:2024" target="_blank">
//   <a href="https://HOST/search">Search the documents of the AI summits</a></summit-search>
// Style: --summit-accent, --summit-on-accent, --summit-mark, --summit-border, --summit-radius;
// ::part(form input button status results hit title where snippet mark twin more).
// Events: summit-search, summit-results, summit-error.
(() => {
  const script = document.currentScript;
  const origin = new URL(script ? script.src : location.href).origin;
  const base = script ? script.src.replace(/\/embed\/v1\/[^/]*$/, "") : origin;
  const words = {
    en: {
      label: "Search the AI summit documents", go: "Search", none: "No documents found.",
      busy: "Searching…", count: n => n === 1 ? "1 document" : n + " documents",
      page: p => "p. " + p, all: "Show all results", twin: (l, p) => "Same passage in " + l + ", p. " + p, meant: "Did you mean: ",
      fail: "The search did not answer. Try again, or use the link:",
      slow: s => "Too many requests. Try again in " + s + " s."
    },
    ko: {
      label: "AI 정상회의 문서 검색", go: "검색", none: "찾은 문서가 없습니다.",
      busy: "검색 중…", count: n => "문서 " + n + "건",
      page: p => p + "쪽", all: "모든 결과 보기", twin: (l, p) => l + " 대응 문단, " + p + "쪽", meant: "혹시 이것을 찾으셨습니까: ",
      fail: "검색 서버가 응답하지 않습니다. 다시 시도하거나 다음 링크를 쓰십시오:",
      slow: s => "요청이 너무 많습니다. " + s + "초 뒤에 다시 시도하십시오."
    },
    fr: {
      label: "Rechercher dans les documents des sommets sur l’IA", go: "Rechercher", none: "Aucun document trouvé.",
      busy: "Recherche…", count: n => n === 1 ? "1 document" : n + " documents",
      page: p => "p. " + p, all: "Voir tous les résultats", twin: (l, p) => "Le même passage : " + l + ", p. " + p, meant: "Vouliez-vous dire : ",
      fail: "La recherche n’a pas répondu. Réessayez, ou suivez le lien :",
      slow: s => "Trop de requêtes. Réessayez dans " + s + " s."
    }
  };
  const css = `:host{--a:var(--summit-accent,light-dark(#0b57d0,#a8c7fa));
--b:var(--summit-border,light-dark(#767676,#8e918f));--r:var(--summit-radius,8px);
display:block;max-width:46rem;font:inherit;color:inherit;line-height:1.6;word-break:keep-all;
overflow-wrap:anywhere}:host([hidden]),[hidden]{display:none}*{box-sizing:border-box}
form{display:flex;gap:.5em}input,button{font:inherit;color:inherit;min-height:44px;padding:.4em .8em;
border:1px solid var(--b);border-radius:var(--r);background:transparent}
input{flex:1;min-width:0}input::placeholder{color:inherit;opacity:.75}
button{background:var(--a);border-color:var(--a);font-weight:600;cursor:pointer;
color:var(--summit-on-accent,light-dark(#fff,#062e6f))}
:focus-visible{outline:3px solid var(--a);outline-offset:2px}
a{color:var(--a);text-underline-offset:.15em}a:not(:hover){text-decoration-thickness:1px}
p{margin:.3em 0}.s{margin:.8em 0 0}.s:empty{display:none}
ol{list-style:none;margin:0;padding:0}li{padding:1em 0}li+li{border-top:1px solid light-dark(#ddd,#444)}
.t{font-weight:600;font-size:1.05em}.w{font-size:.875em;opacity:.85}
blockquote{margin:.4em 0 0;padding:0 0 0 .8em;border-inline-start:3px solid light-dark(#ddd,#555)}
mark{background:var(--summit-mark,light-dark(#fff3a3,#6b5900));color:light-dark(#1a1a1a,#fff);
border-radius:2px}.m{display:flex;flex-wrap:wrap;gap:.6em 1em;align-items:center;margin:.6em 0 0}
[aria-busy=true]{opacity:.6}@media(forced-colors:active){mark{outline:1px solid}}`;
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
      this.status.className = "s";
      this.more.className = "m";
      this.fallback = make("slot");
      root.append(this.form, this.status, this.list, this.more, this.fallback);
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
        this.fallback.hidden = true;
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
      this.fallback.hidden = n > 0;
      if (c && !c.applied) {
        const b = make("button", "button", w.meant + c.text);
        b.type = "button";
        b.addEventListener("click", () => { this.input.value = c.text; this.search(c.text); this.input.focus(); });
        this.more.append(b, " ");
      }
      if (n) this.more.append(this.link(all, w.all));
    }

    hit(hit) {
      const li = make("li", "hit"), best = hit.passages[0], d = hit.document, w = this.words;
      const a = this.link(best ? best.url : d.url, d.title, "title");
      a.className = "t";
      a.lang = d.language;
      const facts = [d.date, this.language(d.language), best && w.page(best.pageLabel || best.page)];
      li.append(a, this.line("where", facts.filter(Boolean).join(" · ")));
      if (best) {
        const quote = make("blockquote", "snippet");
        quote.lang = best.language;
        let at = 0;
        for (const [start, end] of best.snippet.highlights) {
          quote.append(best.snippet.text.slice(at, start), make("mark", "mark", best.snippet.text.slice(start, end)));
          at = end;
        }
        quote.append(best.snippet.text.slice(at));
        li.append(quote);
        const twin = best.counterpart;
        if (twin) {
          const other = this.line("twin");
          other.append(this.link(twin.url, w.twin(this.language(twin.language), twin.page)));
          li.append(other);
        }
      }
      return li;
    }

    line(part, text) {
      const p = make("p", part, text);
      p.className = "w";
      p.lang = this.hl;
      return p;
    }

    language(tag) {
      try { return new Intl.DisplayNames(this.hl, { type: "language" }).of(tag); } catch { return tag; }
    }
  }
  if (!customElements.get("summit-search")) customElements.define("summit-search", SummitSearch);
})();
