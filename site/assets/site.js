// The search, anchors inside of what is folded, and buttons that copy. Pages can be read without it.
"use strict";
(() => {
  const root = new URL("..", document.currentScript.src);
  const isChinese = document.documentElement.lang.startsWith("zh");
  const say = (en, zh) => (isChinese ? zh : en);

  // The page at the root leads to the reader's language.
  if (document.body.classList.contains("root")) {
    const wants = (navigator.language || "").toLowerCase().startsWith("zh") ? "zh" : "en";
    location.replace(new URL(wants + "/index.html", root).href);
    return;
  }

  // ---- The search ----

  const box = document.getElementById("search");
  const list = document.getElementById("results");
  const home = new URL((isChinese ? "zh" : "en") + "/", root);
  const KINDS = {
    operations: [say("operation", "接口"), 30, (id) => "api/" + part(id)],
    events: [say("event", "事件"), 25, (id) => "api/" + part(id)],
    services: [say("service", "服务"), 60, (id) => "services/" + part(id)],
    types: [say("type", "类型"), 5, (id) => "types/" + part(id)],
    errors: [say("error", "错误码"), 20, (id) => "errors/" + part(id)],
    scopes: [say("scope", "权限"), 15, (id) => "scopes/" + part(id)],
    guide: [say("guide", "指南"), 40, (id) => "guide/" + part(id)],
  };
  const MOST = 30;
  let index = null; // Everything with a page.
  let pages = []; // Operations and events, by their number.
  let fields = null; // The names of fields, and the numbers of the pages that have them, as text.

  // As `part` in address.rs.
  function part(name) {
    const bytes = (c) => Array.from(new TextEncoder().encode(c), (b) => "=" + b.toString(16).padStart(2, "0")).join("");
    return Array.from(name, (c) => (/[a-zA-Z0-9._-]/.test(c) ? c : c === ":" ? "~" : bytes(c))).join("");
  }

  function load(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL("assets/" + name, root).href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  let loading = null;
  function start() {
    loading ??= Promise.all([load("search-index.js"), load("search-fields.js")]).then(read);
    return loading;
  }

  function read() {
    index = [];
    for (const [kind, lines] of Object.entries(self.siteIndex)) {
      if (!lines) continue;
      for (const line of lines.split("\n")) {
        const [id, a = "", b = "", more = "", old = ""] = line.split("\t");
        const page = { kind, id, more, old, text: line.toLowerCase() };
        const isTitled = kind !== "types" && kind !== "errors";
        page.title = isTitled ? (isChinese ? b : a) || id : kind === "errors" ? id + " " + a : id;
        page.below = kind === "errors" ? b : isTitled ? id + (more ? " · " + more : "") : "";
        page.lowId = id.toLowerCase();
        page.lowTitle = page.title.toLowerCase();
        index.push(page);
        if (kind === "operations" || kind === "events") {
          page.number = pages.length;
          pages.push(page);
        }
      }
    }
    fields = self.siteFields.split("\n").map((line) => {
      const [name, numbers] = line.split("\t");
      return { name, low: name.toLowerCase(), numbers };
    });
    delete self.siteIndex;
    delete self.siteFields;
  }

  function numbersOf(field) {
    if (typeof field.numbers === "string") {
      let last = 0;
      field.numbers = field.numbers.split(" ").map((step) => (last += parseInt(step, 36)));
    }
    return field.numbers;
  }

  // The pages that have a field whose name has this in it: number of the page → name of the field, exact ones first.
  function pagesWithField(term) {
    const found = new Map();
    if (term.length < 2 || !/^[a-z0-9_.-]+$/.test(term)) return found;
    const match = (test) => {
      for (const field of fields) {
        if (test(field.low)) for (const number of numbersOf(field)) if (!found.has(number)) found.set(number, field.name);
      }
    };
    match((low) => low === term);
    if (!found.size) match((low) => low.startsWith(term));
    if (!found.size && term.length > 3) match((low) => low.includes(term));
    return found;
  }

  // Whether an address is one of an operation, with any values in the place of its parameters.
  function pathMatcher(query) {
    const at = query.indexOf("/");
    if (at < 0) return () => false;
    const wanted = query.slice(at).replace(/^\/\/[^/]*/, "").split(/[?#]/)[0].replace(/\/$/, "").split("/");
    return (page) => {
      if (page.kind !== "operations") return false;
      const steps = page.more.slice(page.more.indexOf("/")).toLowerCase().split("/");
      return steps.length === wanted.length && steps.every((step, i) => step === wanted[i] || (step[0] === ":" && wanted[i]));
    };
  }

  function search(typed) {
    const query = typed.trim().toLowerCase();
    const terms = query.split(/\s+/).filter(Boolean);
    if (!terms.length) return [];
    const having = terms.map(pagesWithField);
    const isPath = pathMatcher(query.replace(/^(get|post|put|patch|delete)\s+/, "").replace(/^https?:\/\/[^/]*/, ""));
    const found = [];
    for (const page of index) {
      let field = null;
      let score = KINDS[page.kind][1];
      const isHere = isPath(page);
      if (!isHere) {
        let isMiss = false;
        for (let i = 0; i < terms.length; i++) {
          const at = page.text.indexOf(terms[i]);
          if (at >= 0) {
            const before = page.text[at - 1];
            score += at === 0 || !/[a-z0-9]/.test(before) ? 20 : 0;
            continue;
          }
          const name = page.number === undefined ? undefined : having[i].get(page.number);
          if (name === undefined) {
            isMiss = true;
            break;
          }
          field = name;
          score += name.toLowerCase() === terms[i] ? 10 : -10;
        }
        if (isMiss) continue;
      } else score += 800;
      if (page.lowId === query) score += 1000;
      else if (page.lowTitle === query) score += 900;
      else if (page.lowId.endsWith("." + query)) score += 300;
      else if (page.lowTitle.startsWith(query)) score += 150;
      else if (page.lowId.startsWith(query)) score += 100;
      else if (page.lowTitle.includes(query)) score += 80;
      if (field) score -= 40;
      if (page.old) score -= 60;
      found.push({ page, field, score: score - page.title.length / 10 });
    }
    if (!found.length) return similar(query);
    found.sort((a, b) => b.score - a.score);
    return found;
  }

  // Where nothing has all of it: what has the most of its words, and of its pairs of Chinese characters.
  function similar(query) {
    const grams = new Set();
    for (const word of query.match(/[\u3400-\u9fff]+|[a-z0-9_]{3,}/g) || []) {
      if (word.charCodeAt(0) < 0x3400) grams.add(word.replace(/(?<=...)s$/, ""));
      else for (let i = 0; i + 1 < word.length; i++) grams.add(word.slice(i, i + 2));
    }
    const found = [];
    for (const page of index) {
      let count = 0;
      for (const gram of grams) if (page.text.includes(gram)) count++;
      if (count * 10 >= grams.size * 3 && count) {
        found.push({ page, field: null, score: count * 100 + KINDS[page.kind][1] - page.title.length / 10 - (page.old ? 60 : 0) });
      }
    }
    return found.sort((a, b) => b.score - a.score);
  }

  function show(found) {
    const items = found.slice(0, MOST).map(({ page, field }, number) => {
      const [kind, , path] = KINDS[page.kind];
      const item = document.createElement("a");
      item.id = "result-" + number;
      item.setAttribute("role", "option");
      item.href = new URL(path(page.id) + ".html", home).href + (field ? "#field=" + encodeURIComponent(field) : "");
      const label = document.createElement("span");
      label.className = "kind";
      label.textContent = kind;
      const title = document.createElement("b");
      title.textContent = page.title;
      const below = document.createElement("small");
      below.textContent = field ? say("field ", "字段 ") + field + " · " + page.below : page.below;
      item.append(label, title, below);
      return item;
    });
    if (!items.length) {
      const none = document.createElement("p");
      none.textContent = say("Nothing found.", "没有找到。");
      items.push(none);
    } else if (found.length > MOST) {
      const more = document.createElement("p");
      more.textContent = say(`${found.length - MOST} more: add a word.`, `另有 ${found.length - MOST} 条，可增加关键词缩小范围。`);
      items.push(more);
    }
    list.replaceChildren(...items);
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    list.scrollTop = 0;
    select(list.querySelector("a"));
  }

  function hide() {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function selected() {
    return list.querySelector("[aria-selected=true]");
  }

  function select(item) {
    selected()?.setAttribute("aria-selected", "false");
    if (!item) return;
    item.setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", item.id);
  }

  box.addEventListener("input", async () => {
    try {
      await start();
    } catch {
      list.textContent = say("The index of the search cannot be loaded.", "无法加载搜索索引。");
      list.hidden = false;
      return;
    }
    if (!box.value.trim()) return hide();
    const begin = performance.now();
    show(search(box.value));
    list.dataset.ms = (performance.now() - begin).toFixed(1);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const items = Array.from(list.querySelectorAll("a"));
    const move = (step) => {
      const at = items.indexOf(selected()) + step;
      select(items[Math.max(0, Math.min(at, items.length - 1))]);
      selected()?.scrollIntoView({ block: "nearest" });
    };
    if (event.key === "ArrowDown" && !list.hidden) move(1);
    else if (event.key === "ArrowUp" && !list.hidden) move(-1);
    else if (event.key === "Enter" && selected() && !list.hidden) selected().click();
    else if (event.key === "Escape") hide();
    else return;
    event.preventDefault();
  });
  box.addEventListener("focus", () => box.value.trim() && index && (list.hidden = false));
  list.addEventListener("click", hide);
  document.addEventListener("click", (event) => event.target.closest(".search") || hide());
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if ((event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  // ---- Anchors ----

  // Opens what an anchor is folded into. `#field=name` is the first field of that name.
  function reveal() {
    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch {
      // An anchor as it is.
    }
    if (hash.startsWith("field=")) {
      const name = part(hash.slice(6));
      const field = Array.from(document.querySelectorAll(".fields li[id]")).find((one) => one.id.endsWith("." + name));
      if (field) location.replace("#" + field.id);
      return;
    }
    const target = hash && document.getElementById(hash);
    if (!target) return;
    for (let around = target.parentElement; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") around.open = true;
    }
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  // The other language at the same place.
  const language = document.getElementById("language");
  language.addEventListener("click", () => (language.hash = location.hash));

  // ---- Code ----

  // The tab that was chosen last.
  const tabs = Array.from(document.querySelectorAll(".tabs input"));
  const nameOf = (tab) => tab.nextElementSibling.textContent;
  try {
    tabs.find((tab) => nameOf(tab) === localStorage.getItem("tab"))?.click();
    tabs.forEach((tab) => tab.addEventListener("change", () => localStorage.setItem("tab", nameOf(tab))));
  } catch {
    // Without storage, the first tab is shown.
  }

  if (navigator.clipboard) {
    for (const code of document.querySelectorAll("pre > code")) {
      const button = document.createElement("button");
      button.className = "copy";
      button.textContent = say("Copy", "复制");
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = say("Copied", "已复制");
        setTimeout(() => (button.textContent = say("Copy", "复制")), 1500);
      });
      code.parentElement.append(button);
    }
  }
})();
