"use strict";
(() => {
  const SHOWN = 6;
  const SHOWN_BESIDE_A_MESSAGE = 3;
  const LAST_LINE = 300;
  const config = JSON.parse(document.getElementById("__config").textContent);
  const base = new URL(`${config.base}/`.replace(/\/+$/, "/"), location.href);
  const { loadMatcher } = fieldGuide;

  /** Create an element; children may be texts, which are never read as HTML. */
  function element(name, attributes, ...children) {
    const node = Object.assign(document.createElement(name), attributes);
    node.append(...children);
    return node;
  }

  function resultItem({ entry, match }) {
    const link = element("a", { href: new URL(entry.url, base) }, entry.title);
    const item = element("li", {}, link, element("p", {}, entry.summary));
    if (entry.fix) item.append(element("p", { className: "finder__fix" }, entry.fix));
    item.dataset.match = match;
    return item;
  }

  /** Every known message; pages that share words only fill a short list up. */
  function worthShowing(results) {
    const known = results.filter(({ match }) => match === "message").length;
    return results.slice(0, known ? Math.max(known, SHOWN_BESIDE_A_MESSAGE) : SHOWN);
  }

  /** What a filter keeps: the known messages; without one, the pages that share the most words. */
  function worthKeeping(results) {
    const byMessage = results.filter(({ match }) => match === "message");
    const most = Math.max(...results.map(({ words }) => words.length));
    return byMessage.length ? byMessage : results.filter(({ words }) => words.length === most);
  }

  function statusText(text, results) {
    if (!text.trim()) return "";
    if (!results.length) return "No known asyncio message in this text, and no page with these words.";
    const [first] = results;
    if (first.match === "message") return `Recognised: “${first.words.join(" … ")}”`;
    return "No known asyncio message in this text. The nearest pages, by words:";
  }

  function issueAddress(repository, text) {
    const line = text.trim().split("\n").at(-1).trim().slice(0, LAST_LINE);
    const query = new URLSearchParams({ template: "unknown-error.yml", title: line, message: line });
    return `${repository}/issues/new?${query}`;
  }

  function textOfAddress() {
    return new URLSearchParams(location.hash.slice(1)).get("q");
  }

  function mountFinder(box) {
    const field = box.querySelector("textarea");
    const list = box.querySelector("ol");
    const status = box.querySelector("[role=status]");
    const missing = box.querySelector(".finder__missing");

    function show(text, results) {
      list.replaceChildren(...worthShowing(results).map(resultItem));
      status.textContent = statusText(text, results);
      missing.hidden = !text.trim() || results[0]?.match === "message";
      missing.querySelector("a").href = issueAddress(box.dataset.repository, text);
    }

    async function update() {
      const text = field.value;
      try {
        const { find } = await loadMatcher();
        if (text === field.value) show(text, find(text));
      } catch (error) {
        status.textContent = `${error.message}. The list of all errors still works.`;
      }
    }

    function fillFromAddress() {
      const text = textOfAddress();
      if (text === null) return;
      field.value = text;
      update();
    }

    field.addEventListener("input", update);
    addEventListener("hashchange", () => box.isConnected && fillFromAddress());
    loadMatcher().catch(() => {});
    fillFromAddress();
  }

  function mountFilter(box) {
    const field = box.querySelector("input");
    const status = box.querySelector("[role=status]");
    const items = [...document.querySelectorAll("[data-filter]")];
    const groups = [...document.querySelectorAll("[data-filter-group]")];

    async function update() {
      const text = field.value;
      const { find } = await loadMatcher();
      const found = new Set(worthKeeping(find(text, items.length)).map(({ entry }) => entry.url));
      if (text !== field.value) return;
      for (const item of items) item.hidden = text.trim() !== "" && !found.has(item.dataset.filter);
      for (const group of groups) group.hidden = !group.querySelector("[data-filter]:not([hidden])");
      const shown = items.filter((item) => !item.hidden).length;
      status.textContent = text.trim() ? `${shown} of ${items.length} errors` : "";
    }

    box.hidden = false;
    field.addEventListener("input", update);
  }

  document$.subscribe(() => {
    document.querySelectorAll("[data-finder]").forEach(mountFinder);
    document.querySelectorAll("[data-error-filter]").forEach(mountFilter);
  });
})();
