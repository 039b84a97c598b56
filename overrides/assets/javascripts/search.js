"use strict";
/**
 * The theme's search, answered by the matcher first.
 *
 * This stands between the theme and its search worker: the worker gets a query that it can read, and its results get the
 * matcher's put above them. Runs before the theme's bundle. Whatever fails here leaves the theme's own search at work.
 */
(() => {
  const QUERY = 2;
  const RESULT = 3;
  const TOP_SCORE = 1e9;
  const MAX_TEXT = 4000;
  const MAX_WORDS = 40;
  const MIN_WORD = 3;
  const MAX_WORD = 64;
  const MAX_SECTIONS = 3;
  const PATIENCE = 3000;

  const ownAddress = document.currentScript.src;
  const field = document.querySelector("[data-md-component=search-query]");
  const toggle = document.getElementById("__search");
  let matcher = null;
  let timely = null;
  let pasted = "";

  // A strict Content-Security-Policy blocks the theme's inline scripts; its bundle stops without these two of theirs.
  window.__md_get ??= () => null;
  window.__md_set ??= () => {};

  /** Load a script that stands beside this one. Not a fetch: pages opened from a file may not fetch. */
  function loadScript(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(name, ownAddress);
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
      document.head.append(script);
    });
  }

  /** The matcher over all entries, loaded once, when somebody is about to ask. */
  function loadMatcher() {
    matcher ??= Promise.all(["matcher.js", "../../entries.js"].map(loadScript))
      .then(() => fieldGuide.createMatcher(fieldGuide.entries));
    return matcher;
  }

  globalThis.fieldGuide = { ...globalThis.fieldGuide, loadMatcher };

  /** The matcher; nothing if it fails to load or takes so long that the theme has to answer alone. */
  function timelyMatcher() {
    timely ??= [
      loadMatcher().catch((error) => console.warn(error)),
      new Promise((resolve) => setTimeout(resolve, PATIENCE)),
    ];
    return Promise.race(timely);
  }

  const squeeze = (text) => text.replace(/\s+/g, "");
  const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const pageOf = ({ location }) => location.split("#")[0];

  /** What was pasted, with its lines, if that is what the field holds: the field itself has one line only. */
  const withLines = (value) => (squeeze(value) === squeeze(pasted) ? pasted : value);

  /** The last words of a text, without signs. The worker reads signs as operators, words as beginnings, and long ones stop it. */
  function plainWords(text) {
    const words = text.slice(-MAX_TEXT).match(/[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu) ?? [];
    const known = [...new Set(words)].filter(({ length }) => length <= MAX_WORD);
    const telling = known.filter(({ length }) => length >= MIN_WORD);
    return (telling.length ? telling : known).slice(-MAX_WORDS).join(" ");
  }

  /** What a result owes to the text: the message that was recognised in it, or that an error in it is not known. */
  function noteOn({ match, message }, rank, text) {
    if (match === "message") return `<p>Recognised: “${escape(message.replaceAll("{}", "…"))}”</p>`;
    if (rank > 0 || !/(?:Error|Exception|Warning|Traceback)\b/.test(text)) return "";
    return "<p>No known asyncio message in this text. This page is the nearest by words.</p>";
  }

  /** An entry as the theme lists a page. The theme reads title and text as HTML. */
  function itemOf(result, rank, text) {
    return {
      location: result.entry.url,
      title: escape(result.entry.title),
      text: `<p>${escape(result.entry.summary)}</p>${noteOn(result, rank, text)}`,
      score: TOP_SCORE - rank,
      terms: {},
    };
  }

  /** What the matcher lists for a text, and what the worker is to look for: the title of a known error says it best. */
  function consult(finder, text) {
    try {
      const results = finder?.find(text) ?? [];
      const [first] = results;
      const items = results.map((result, rank) => itemOf(result, rank, text));
      return { items, query: plainWords(first?.match === "message" ? first.entry.title : text) };
    } catch (error) {
      console.warn(error);
      return { items: [], query: plainWords(text) };
    }
  }

  /** The matcher's pages, each with the best sections that the theme found on it, then the theme's other pages. */
  function merge(items, groups) {
    const byPage = new Map(groups.map((group) => [pageOf(group[0]), group]));
    const ours = items.map((item) => {
      const sections = byPage.get(item.location)?.filter(({ location }) => location.includes("#")) ?? [];
      byPage.delete(item.location);
      return [item, ...sections.slice(0, MAX_SECTIONS)];
    });
    return [...ours, ...byPage.values()];
  }

  /** Stand between the theme and its search worker, which answers queries in the order in which they come. */
  function improve(worker) {
    const send = worker.postMessage.bind(worker);
    const asked = [];

    async function ask(message, text) {
      const { items, query } = consult(await timelyMatcher(), text);
      asked.push(items);
      send({ ...message, data: query });
    }

    worker.postMessage = (message, ...rest) => {
      if (message?.type === QUERY && typeof message.data === "string") ask(message, withLines(message.data));
      else send(message, ...rest);
    };
    worker.addEventListener("message", ({ data: message }) => {
      if (message?.type !== RESULT) return;
      try {
        message.data.items = merge(asked.shift() ?? [], message.data.items);
      } catch (error) {
        console.warn(error);
      }
    });
  }

  window.Worker = class extends Worker {
    constructor(address, options) {
      super(address, options);
      if (String(address).includes("workers/search.")) improve(this);
    }
  };

  /** The field drops line breaks from a link's query, and would glue words: make them spaces before the theme reads it. */
  function readAddress() {
    const address = new URL(location);
    const query = address.searchParams.get("q")?.slice(-MAX_TEXT);
    if (!query) return;
    pasted = query;
    address.searchParams.set("q", query.replace(/\s+/g, " "));
    history.replaceState(history.state, "", address);
    timelyMatcher();
  }

  field?.addEventListener("focus", timelyMatcher, { once: true });
  field?.addEventListener("paste", (event) => {
    pasted = event.clipboardData.getData("text");
  });
  // The theme listens to keys only: a paste by mouse or touch and a dropped text have none. And it leaves the focus in the
  // field when it closes the list over a chosen hit.
  field?.addEventListener("input", () => {
    if (!toggle.checked) toggle.click();
    field.dispatchEvent(new Event("keyup"));
  });
  readAddress();
})();
