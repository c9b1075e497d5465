"use strict";

// Suggestions: a combobox whose list never changes what is typed until a person picks from it.
// An input method composes Hangul in several keys: while it does, keys and value are its own.
(() => {
  for (const form of document.querySelectorAll("form[data-suggest]")) {
    const input = form.querySelector("input[type=search]");
    const list = document.createElement("ul");
    const status = document.createElement("p");
    let options = [];
    let active = -1;
    let asked = input.value;
    let timer = 0;
    let request = null;

    list.id = input.id + "-list";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.querySelector("label").textContent);
    status.className = "hidden";
    status.setAttribute("role", "status");
    form.append(list, status);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
      "aria-controls": list.id, "aria-haspopup": "listbox"
    })) {
      input.setAttribute(name, value);
    }

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = (index) => {
      active = index;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", options[index].id);
        options[index].scrollIntoView({ block: "nearest" });
      }
    };
    const pick = (index) => {
      input.value = options[index].textContent;
      asked = input.value;
      close();
      form.requestSubmit();
    };
    const show = (suggestions) => {
      options = suggestions.map((suggestion, i) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.lang = suggestion.language || "";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = suggestion.text;
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => pick(i));
        return option;
      });
      list.replaceChildren(...options);
      if (options.length === 0) {
        status.textContent = form.dataset.none;
        close();
        return;
      }
      active = -1;
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      input.removeAttribute("aria-activedescendant");
      status.textContent = form.dataset.count.replace("#", String(options.length));
    };
    const ask = async (typed) => {
      if (request) request.abort();
      request = new AbortController();
      try {
        const url = form.dataset.suggest + "?limit=8&q=" + encodeURIComponent(typed);
        const answer = await fetch(url, { signal: request.signal });
        if (answer.ok && document.activeElement === input) show((await answer.json()).suggestions);
      } catch (error) {
        if (error.name !== "AbortError") close();
      }
    };

    input.addEventListener("input", () => {
      // the end of a composition fires a second event for the same value
      if (input.value === asked) return;
      asked = input.value;
      clearTimeout(timer);
      if (asked.trim() === "") {
        if (request) request.abort();
        close();
      } else {
        timer = setTimeout(() => ask(asked), 120);
      }
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!open) {
          if (event.key === "ArrowDown" && input.value.trim() !== "") ask(input.value);
          return;
        }
        event.preventDefault();
        const places = options.length + 1;
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(((active + 1 + step + places) % places) - 1);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        pick(active);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      } else if (event.key === "Escape" && input.value !== "") {
        event.preventDefault();
        input.value = "";
        asked = "";
      }
    });
    input.addEventListener("blur", close);
    form.addEventListener("submit", () => clearTimeout(timer));
  }
})();

// The / key, which a person can switch off. The choice stays in this browser.
(() => {
  const NAME = "summit-search.shortcut";
  const enabled = () => {
    try {
      return localStorage.getItem(NAME) !== "off";
    } catch {
      return true;
    }
  };
  const checkbox = document.getElementById("shortcut");
  if (checkbox) {
    checkbox.closest("p").hidden = false;
    checkbox.checked = enabled();
    checkbox.addEventListener("change", () => {
      try {
        localStorage.setItem(NAME, checkbox.checked ? "on" : "off");
      } catch {
        checkbox.checked = true;
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    const box = document.querySelector("#q, #within");
    const typing = event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!box || typing || !enabled()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
})();

// Citations open over the page; copying needs a click. Without this script the link is a page.
(() => {
  const copyable = (citation) => {
    for (const form of citation.querySelectorAll(".form")) {
      const heading = form.querySelector("h2");
      const button = document.createElement("button");
      const head = document.createElement("div");
      button.type = "button";
      button.textContent = citation.dataset.copy;
      button.setAttribute("aria-label", citation.dataset.copy + " – " + heading.textContent);
      button.addEventListener("click", async () => {
        const pre = form.querySelector("pre");
        try {
          await navigator.clipboard.writeText(pre.textContent);
          button.textContent = citation.dataset.copied;
        } catch {
          getSelection().selectAllChildren(pre);
        }
      });
      head.className = "form-head";
      heading.before(head);
      head.append(heading, button);
    }
  };
  const here = document.getElementById("citation");
  if (here) copyable(here);

  const open = async (link) => {
    const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const citation = page.getElementById("citation");
    if (!answer.ok || !citation) throw new Error("no citation");
    const dialog = document.createElement("dialog");
    const shut = document.createElement("button");
    shut.type = "button";
    shut.className = "shut";
    shut.textContent = "✕";
    shut.setAttribute("aria-label", "Esc");
    shut.addEventListener("click", () => dialog.close());
    citation.querySelector("h1").id = "citation-title";
    dialog.setAttribute("aria-labelledby", "citation-title");
    dialog.append(shut, citation);
    dialog.addEventListener("close", () => {
      dialog.remove();
      link.focus();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    copyable(citation);
    document.body.append(dialog);
    dialog.showModal();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  });
})();
