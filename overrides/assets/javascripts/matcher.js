/**
 * From a pasted error to the pages that explain it.
 *
 * A known message is looked up in the letters and digits of the paste alone, so quotes, margins, colours, line breaks and
 * words cut in two do not count; every letter remembers where it stood. What holds no known message is ranked by its words.
 *
 * @typedef {{id: string, url: string, title: string, summary: string, fix: string, kind: string, yields?: boolean,
 *   messages: {text: string}[], aliases: string[], tags: string[]}} Entry
 * @typedef {{entry: Entry, match: "message" | "words", message: string | null, words: string[]}} Result
 */
(() => {
  'use strict';

  const HEAD = 4000;
  const TAIL = 16000;
  const MAX_GAP = 600;
  const BEFORE = 1500;
  const AFTER = 1000;
  const MAX_WINDOWS = 4;
  const MAX_STARTS = 50;
  const MAX_BY_WORDS = 10;
  /** The ranks of a message that yields, and of an exception class on which another followed; lower ones come first. */
  const YIELDING = 2;
  const SUPERSEDED = 3;

  const sum = (list, value) => list.reduce((total, item) => total + value(item), 0);
  const addTo = (sums, key, value) => sums.set(key, (sums.get(key) ?? 0) + value);
  const lengthOf = (spans) => sum(spans, ([start, end]) => end - start);
  const isDigit = (c) => c >= '0' && c <= '9';
  const isPlainLetter = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  const isLetter = (code) => (code < 128 ? isPlainLetter(code) : /[\p{L}\p{N}]/u.test(String.fromCharCode(code)));

  // ---- The paste as plain text ----------------------------------------------------------------------------------------

  const ENTITIES = { '&amp;': '&', '&apos;': "'", '&gt;': '>', '&lt;': '<', '&nbsp;': ' ', '&quot;': '"' };
  const ESCAPES = { '\\n': '\n', '\\r': '\n', '\\t': '\t', '\\"': '"', "\\'": "'", '\\\\': '\\' };
  const QUOTES = { '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '´': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"' };
  const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
  const WINDOWS_PATH = /^[a-z]:/i;
  const UNUSUAL = new RegExp([
    String.raw`\x1b\[[\d;?]*[a-z]|\[\d{1,3}(?:;\d{1,3})*m`,
    String.raw`&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|apos|gt|lt|nbsp|quot);`,
    String.raw`\\u[\da-f]{4}|\\[nrt"'\\]`,
    String.raw`\b[a-z]:\\(?!\\)[^\s"']+`,
    String.raw`[^\x00-\x7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]`,
  ].join('|'), 'giu');

  /** What an escape sequence, an entity or an unusual character stands for; colour codes stand for nothing. */
  function decode(code) {
    if (code > '\x7f') return simplify(code);
    const lower = code.toLowerCase();
    const [, hex, decimal] = lower.match(/^(?:\\u|&#x)([\da-f]+)|^&#(\d+)/) ?? [];
    if (hex ?? decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    return ENTITIES[lower] ?? ESCAPES[lower] ?? '';
  }

  /** A character in its plainest form: full width to ASCII, every quotation mark to ' or ", invisible ones to nothing. */
  function simplify(character) {
    if (character in QUOTES) return QUOTES[character];
    const normal = character.normalize('NFKC');
    if (normal === character) return /\p{Cf}/u.test(character) ? '' : character;
    return normal.length <= 4 ? normal : character;
  }

  /** The plain text of these windows of a paste, and `quote` to get back what the paste has there. */
  function read(paste, windows) {
    let text = '';
    const runs = [];
    const emit = (string, start, end) => {
      if (string) runs.push({ at: text.length, start, end, isPlain: string.length === end - start });
      text += string;
    };
    for (const [first, last] of windows) {
      let done = first;
      if (text) emit('\n', first, first);
      for (const { 0: code, index } of paste.slice(first, last).matchAll(UNUSUAL)) {
        if (WINDOWS_PATH.test(code)) continue;
        emit(paste.slice(done, first + index), done, first + index);
        done = first + index + code.length;
        emit(decode(code), first + index, done);
      }
      emit(paste.slice(done, last), done, last);
    }
    const runOf = (place) => runs.findLast(({ at }) => at <= place);
    const startOf = (place, { at, start, isPlain }) => (isPlain ? start + place - at : start);
    const endOf = (place, { at, start, end, isPlain }) => (isPlain ? start + place - at + 1 : end);
    return { text, quote: (start, end) => paste.slice(startOf(start, runOf(start)), endOf(end - 1, runOf(end - 1))) };
  }

  /** What is read of a paste: all of a short one; of a long one both ends, and where rare words of messages are. */
  function windowsOf(paste, landmarks) {
    if (paste.length <= HEAD + TAIL) return [[0, paste.length]];
    const areas = areasOf(rarest(paste, landmarks));
    const places = areas.map(([first, last]) => [Math.max(0, first - BEFORE), Math.min(paste.length, last + AFTER)]);
    const windows = [[0, HEAD]];
    for (const [start, end] of [...places, [paste.length - TAIL, paste.length]].sort((a, b) => a[0] - b[0])) {
      if (start > windows.at(-1)[1]) windows.push([start, end]);
      else windows.at(-1)[1] = Math.max(windows.at(-1)[1], end);
    }
    return windows;
  }

  /** Where the messages of which a long paste has all words may stand: the last place of the rarest word, rarest first. */
  function rarest(paste, landmarks) {
    const seen = new Map(landmarks.flat().map((hash) => [hash, { count: 0, place: 0 }]));
    let hash = 0;
    for (let i = 0; i <= paste.length; i++) {
      const letter = paste.charCodeAt(i) | 32;
      if (letter >= 97 && letter <= 122) {
        hash = addLetter(hash, letter);
      } else if (hash) {
        const word = seen.get(hash);
        if (word) Object.assign(word, { count: word.count + 1, place: i });
        hash = 0;
      }
    }
    return landmarks.map((hashes) => hashes.map((each) => seen.get(each)).sort((a, b) => a.count - b.count)[0])
      .filter(({ count }) => count)
      .sort((a, b) => a.count - b.count)
      .map(({ place }) => place);
  }

  /** The first and last of the places that lie close together: a traceback with its message. The first places count most. */
  function areasOf(places) {
    const areas = [];
    for (const place of places) {
      const area = areas.find(([first, last]) => last - first < TAIL && place > first - AFTER && place < last + AFTER);
      if (area) area.splice(0, 2, Math.min(area[0], place), Math.max(area[1], place));
      else if (areas.length < MAX_WINDOWS) areas.push([place, place]);
    }
    return areas;
  }

  /** Hashes of 30 bits: browsers store larger numbers as objects. */
  const addLetter = (hash, letter) => (hash * 31 + letter) & 0x3fffffff;

  /** The words of a message as `rarest` looks for them. */
  const landmarkOf = (message) => (message.match(/[a-z]{4,}/gi) ?? [])
    .map((word) => [...word.toLowerCase()].reduce((hash, letter) => addLetter(hash, letter.charCodeAt(0)), 0));

  // ---- Letters --------------------------------------------------------------------------------------------------------

  const DECODER = new TextDecoder('utf-16le');
  const [N, O, T, COLON, UNDERSCORE] = [...'not:_'].map((letter) => letter.charCodeAt(0));

  /** The code of a letter in lower case. */
  const smallCode = (code) => {
    if (code >= 128) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
    return code >= 65 && code <= 90 ? code + 32 : code;
  };

  /**
   * The letters, digits and colons of a text in lower case, without the `skipped` stretches of it. `at` tells where each one
   * stands, `starts` if a word starts there; where lines are glued together, a capital after a small letter starts one.
   * "not" becomes "nt", so that "can't", "cannot" and "can not" have the same letters.
   */
  function squash(text, skipped = [], isGlued = false) {
    const codes = new Uint16Array(text.length);
    const at = new Uint32Array(text.length);
    const starts = new Uint8Array(text.length);
    let size = 0;
    const remove = (index) => {
      for (const list of [codes, at, starts]) list.copyWithin(index, index + 1, size);
      size--;
    };
    let isStart = true;
    let isSmall = false;
    let next = 0;
    for (let i = 0; i < text.length; i++) {
      if (i === skipped[next]?.start) {
        i = skipped[next++].end;
        isStart = true;
      }
      const code = text.charCodeAt(i);
      if (code !== COLON && !isLetter(code)) {
        isStart ||= code !== UNDERSCORE;
        continue;
      }
      const small = smallCode(code);
      isStart ||= code === COLON || (isGlued && small !== code && isSmall);
      codes[size] = small;
      at[size] = i;
      starts[size++] = Number(isStart);
      isStart = code === COLON;
      isSmall = small === code;
      if (codes[size - 1] === T && codes[size - 2] === O && codes[size - 3] === N) {
        remove(size - 2);
        if (codes[size - 3] === N) remove(size - 3);
      }
    }
    const letters = DECODER.decode(codes.subarray(0, size));
    return { letters, at: at.subarray(0, size), starts: starts.subarray(0, size) };
  }

  /** Numbers for every four letters in a row: a text that lacks those of a message cannot hold it. */
  function gramsOf(letters) {
    const grams = [];
    let hash = 0;
    for (let i = 0; i < letters.length; i++) {
      hash = ((hash << 4) ^ (letters.charCodeAt(i) * 0x9e5)) & 0xffff;
      if (i >= 3) grams.push(hash);
    }
    return grams;
  }

  /** What log viewers, containers and quotations put before a line: the part that it shares with the line above. */
  function marginsOf(text) {
    const margins = [];
    let above = '';
    let offset = 0;
    for (const line of text.split('\n')) {
      let end = 0;
      while (end < line.length && (line[end] === above[end] || (isDigit(line[end]) && isDigit(above[end] ?? '')))) end++;
      if (end < line.length) {
        while (end > 0 && (isLetter(line.charCodeAt(end - 1)) || line[end - 1] === '_')) end--;
        if (/[\p{L}\p{N}]/u.test(line.slice(0, end))) margins.push({ start: offset, end: offset + end });
      }
      above = line;
      offset += line.length + 1;
    }
    return margins;
  }

  // ---- Known messages -------------------------------------------------------------------------------------------------

  const CLOSERS = { '(': ')', '[': ']', '{': '}', '<': '>', "'": "'", '"': '"' };
  const SPEAKER = /^((?:\w+\.)*[A-Z]\w*):\s+(?=.)/;
  const CLASS_IN_MESSAGES = /^(?:(?:\w+\.)+|(?=\w*[a-z][A-Z]))[A-Z]\w*[a-z]\w*$/;
  const CLASS_IN_ALIASES = /^(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit)$/;
  const MENTION = /\b(?:raise\s+|(?:except|import|isinstance|suppress|raises|assertRaises|class|def)\b[\w\s.,(]*)$/;
  const lastPart = (dotted) => dotted.slice(dotted.lastIndexOf('.') + 1);
  const firstPart = (dotted) => dotted.split('.')[0];

  /** A message or alias of an entry, ready to be looked for; null if it says too little to be recognised. */
  function compile(entry, text, isAlias) {
    if ((isAlias ? CLASS_IN_ALIASES : CLASS_IN_MESSAGES).test(text)) {
      const className = lastPart(text);
      const { letters } = squash(className);
      return { entry, text, isAlias, tier: entry.yields ? YIELDING : 1, className, root: firstPart(text), letters };
    }
    const speaker = text.match(SPEAKER)?.[1];
    let said = fragmentsOf(text.replace(SPEAKER, ''));
    if (said.words < 2 || said.size < 8) {
      if (!speaker) return null;
      said = fragmentsOf(text.replace(speaker, lastPart(speaker)));
    }
    const tier = entry.yields ? YIELDING : Number(entry.kind !== 'exception' && entry.kind !== 'syntax');
    const needsAnchor = said.words < 3 || said.size < 16;
    return { entry, text, isAlias, tier, speaker: speaker && lastPart(speaker), ...said, needsAnchor };
  }

  /** How many words start in a stretch of letters. */
  const wordCount = ({ letters, starts }) => sum(starts, Number) - letters.split(':').length + 1;

  function fragmentsOf(template) {
    const fragments = template.split('{}').map((piece) => squash(piece)).filter(({ letters }) => letters);
    return {
      fragments: fragments.map(({ letters }) => ({ letters, grams: gramsOf(letters) })),
      size: sum(fragments, ({ letters }) => letters.length),
      words: sum(fragments, wordCount),
    };
  }

  // ---- Messages in the paste ------------------------------------------------------------------------------------------

  /** The last span where letters stand and that passes a test; only so many are tried. */
  function lastSpan(letters, part, low, passes) {
    let found = part.lastIndexOf(letters);
    for (let tries = 0; found >= 0 && tries < MAX_STARTS; tries++) {
      const span = [low + found, low + found + letters.length];
      if (passes(...span)) return span;
      found = found > 0 ? part.lastIndexOf(letters, found - 1) : -1;
    }
    return null;
  }

  /** The span where a fragment last stands between two letters. */
  const lastExact = (view, { letters }, low, high) =>
    lastSpan(letters, view.letters.slice(low, high), low, (start, end) => isWhole(view, start, end));

  /** Whether a span is made of whole words. A long one may be glued to its neighbours, but not be part of a compound name. */
  function isWhole(view, start, end) {
    const isInCompound = (place) => view.starts[place] === 0 && view.at[place] > view.at[place - 1] + 1;
    const isCompound = isInCompound(start) || isInCompound(end);
    if (end - start >= 16) return !isCompound;
    const mayGoOn = view.isGlued && end - start >= 6 && !isCompound;
    return view.starts[start] === 1 && (view.starts[end] !== 0 || mayGoOn);
  }

  /** Like lastExact, but also for a long fragment with one slip of the pen: one half of it is intact then. */
  function lastMistyped(view, fragment, low, high) {
    const { letters } = fragment;
    const exact = lastExact(view, fragment, low, high);
    if (exact || letters.length < 17) return exact;
    const part = view.letters.slice(low, high);
    const half = letters.length >> 1;
    const front = part.lastIndexOf(letters.slice(0, half));
    const back = part.lastIndexOf(letters.slice(half + 1));
    for (const size of [letters.length, letters.length - 1, letters.length + 1]) {
      const start = [front, back + letters.length - half - 1 - size]
        .find((at) => at >= 0 && at + size <= part.length && isNear(letters, part.slice(at, at + size)));
      if (start !== undefined && isWhole(view, low + start, low + start + size)) return [low + start, low + start + size];
    }
    return null;
  }

  /** Whether two words differ in one letter (wrong, missing or too many), or in the order of two. */
  function isNear(a, b) {
    const shorter = Math.min(a.length, b.length);
    let front = 0;
    while (front < shorter && a[front] === b[front]) front++;
    let back = 0;
    while (back < shorter - front && a.at(-1 - back) === b.at(-1 - back)) back++;
    const [x, y] = [a.slice(front, a.length - back), b.slice(front, b.length - back)];
    return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === y[1] + y[0]);
  }

  /** The spans of all fragments where they last stand in order and close together. */
  function locate(view, fragments, last) {
    let high = view.letters.length;
    for (let tries = 0; tries < MAX_STARTS; tries++) {
      const spans = [last(view, fragments.at(-1), 0, high)];
      if (!spans[0]) return null;
      for (let i = fragments.length - 2; i >= 0 && spans[0]; i--) {
        const [limit] = spans[0];
        spans.unshift(last(view, fragments[i], Math.max(0, limit - MAX_GAP), limit));
      }
      if (spans[0]) return spans;
      high = spans.at(-1)[1] - 1;
    }
    return null;
  }

  /** The spans of a message of which the end is missing because the paste ends. */
  function locateCut(text, { tail }, fragments) {
    for (let i = fragments.length - 1; i >= 0; i--) {
      const spans = i ? locate(tail, fragments.slice(0, i), lastExact) ?? [] : [];
      if (spans.length < i) continue;
      const start = startOfCut(tail, fragments[i].letters);
      if (start >= (spans.at(-1)?.[1] ?? 0)) spans.push([start, tail.letters.length]);
      else if (!i || !isOpen(text.slice(tail.at[spans[0][0]]), tail.at[spans.at(-1)[1] - 1] - tail.at[spans[0][0]])) continue;
      const words = sum(spans, (span) => sum(tail.starts.slice(...span), Number));
      const isEnough = words >= 5 || (words >= 3 && isAnchored(text, tail.at[spans[0][0]], text.length));
      if (isEnough && lengthOf(spans) >= 12) return spans.map((span) => span.map((place) => place + tail.offset));
    }
    return null;
  }

  /** Where the beginning of a fragment stands that ends with the text; -1 if none does. */
  function startOfCut({ letters, starts }, fragment) {
    for (let start = Math.max(0, letters.length - fragment.length); start < letters.length; start++) {
      if (starts[start] && fragment.startsWith(letters.slice(start))) return start;
    }
    return -1;
  }

  /** Whether what a text says after a place is one word, or ends within brackets or quotation marks; not if it says all. */
  function isOpen(text, place) {
    const openers = [];
    const startsHole = (opener) => opener > place && !/[\p{L}\p{N}]/u.test(text.slice(place + 1, opener));
    for (let i = 0; i < text.length; i++) {
      if (text[i] === CLOSERS[text[openers.at(-1)]]) {
        if (startsHole(openers.pop())) return false;
      } else if (text[i] in CLOSERS && !(/["']/.test(text[i]) && isLetter(text.charCodeAt(i - 1)))) {
        openers.push(i);
      }
    }
    return openers.length > 0 || /^\S*\s*\S*\s*$/.test(text.slice(place));
  }

  /** The exception class that is said to speak right before a place in the text. */
  const speakerBefore = (text, place) => text.slice(Math.max(0, place - 100), place)
    .match(/([A-Z]\w*(?:Error|Exception|Warning|Group|Exit|Interrupt|Timeout))(?:\(|:[^\S\n]*)["']?$/)?.[1];

  /** Whether a stretch of text is all that is said there, and not the middle of a sentence. */
  function isAnchored(text, start, end) {
    const [before] = text.slice(Math.max(0, start - 100), start).match(/[^\s_](?=[^\S\n]*_*$)|$/);
    const [, after] = text.slice(end, end + 100).match(/^_*[^\S\n]*([^\s_]?)/);
    return speakerBefore(text, start) || (!/[\p{L}\p{N},.]/u.test(before) && !/[\p{L}\p{N},]/u.test(after));
  }

  /** The span where a class is last reported. */
  function locateClass(text, view, { className, root, letters }) {
    const span = lastSpan(letters, view.letters, 0, (start, end) =>
      isReport(text, view.at[start], view.at[end - 1] + 1, className, root));
    return span && [span];
  }

  /** Whether a class name reports an exception of asyncio: it may also be part of another name, foreign, or only mentioned. */
  function isReport(text, start, end, className, root) {
    const name = text.slice(start, end);
    const after = text.slice(end, end + 40);
    if ((name !== className && name !== className.toLowerCase()) || /^[\w.]*\w/.test(after)) return false;
    const line = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - 200), start);
    const isGlued = !text.includes('\n');
    const qualifier = line.match(/[\w.]*$/)[0].replace(isGlued ? /.*Error/ : '', '');
    const before = line.slice(0, line.length - qualifier.length);
    if (MENTION.test(before) || speakerBefore(text, start - qualifier.length) || /\w '$/.test(before)) return false;
    if (/^:\s*\[(?:Errno|WinError)/.test(after)) return false;
    if (/^ [a-z]/.test(after) && !/Traceback|File "/.test(text)) return false;
    const wasGlued = isGlued && /^[a-z0-9_.]+$/.test(qualifier);
    if (qualifier.endsWith('.')) {
      const home = firstPart(qualifier);
      return ['asyncio', 'builtins', 'concurrent', 'exceptions', root]
        .some((known) => home === known || (wasGlued && home.endsWith(known)));
    }
    if (qualifier && !wasGlued) return false;
    const hasOwnText = /^:[^\S\n]*(?!null|none)\S/i.test(after);
    return /asyncio/i.test(text) ? !hasOwnText || root === 'asyncio' : !hasOwnText && !/\bFile "|Traceback/.test(text);
  }

  /** The known messages in the paste, best first, one for each entry. */
  function findMessages(text, known) {
    const margins = marginsOf(text);
    const isGlued = !text.includes('\n');
    const views = (margins.length ? [[], margins] : [[]]).map((skipped) => viewOf(text, skipped, isGlued));
    const search = (messages, weight, locateIn) => messages.flatMap((message) => {
      for (const view of views) {
        const spans = locateIn(view, message);
        const hit = spans && hitAt(text, view, message, spans, weight);
        if (hit) return [hit];
      }
      return [];
    });
    const classes = known.filter(({ className }) => className);
    const worded = known.filter(({ className }) => !className);
    const messages = worded.filter(({ isAlias }) => !isAlias);
    const cut = search(messages, 0.9, (view, { fragments }) => locateCut(text, view, fragments));
    let hits = [
      ...search(worded, 1, (view, message) => view.mayHold(message, 0) && locate(view, message.fragments, lastExact)),
      ...cut.filter((hit) => cut.every((other) => other.message.entry === hit.message.entry || other.size < hit.size)),
    ];
    if (!hits.length) {
      hits = search(worded, 0.9, (view, message) => view.mayHold(message, 5) && locate(view, message.fragments, lastMistyped));
    }
    hits.push(...search(classes, 1, (view, message) => locateClass(text, view, message)));
    const later = isNewestFirst(text, hits) ? -1 : 1;
    return hits
      .filter((hit) => !hits.some((other) => other.message.entry !== hit.message.entry && covers(other, hit)))
      .sort((a, b) => a.tier - b.tier || later * (b.end - a.end) || b.size - a.size)
      .filter((hit, i, sorted) => sorted.findIndex((other) => other.message.entry === hit.message.entry) === i);
  }

  /** The letters of a text, the last of them, and whether they have all but so many groups of letters of a message. */
  function viewOf(text, skipped, isGlued) {
    const view = squash(text, skipped, isGlued);
    const present = new Uint8Array(0x10000);
    for (const gram of gramsOf(view.letters)) present[gram] = 1;
    const mayHold = ({ fragments }, missing) => {
      let allowed = missing;
      return fragments.every(({ grams }) => grams.every((gram) => present[gram] || allowed-- > 0));
    };
    const offset = Math.max(0, view.letters.length - MAX_GAP);
    const [letters, at, starts] = [view.letters.slice(offset), view.at.subarray(offset), view.starts.subarray(offset)];
    const tail = { letters, at, starts, isGlued, offset };
    return { ...view, isGlued, mayHold, tail };
  }

  /** A message at these spans; nothing if it is too short to count where it stands, or another class says it. */
  function hitAt(text, view, message, spans, weight) {
    const pieces = spans.map(([start, end]) => [view.at[start], view.at[end - 1] + 1]);
    const start = pieces[0][0];
    const end = pieces.at(-1)[1];
    const speaker = speakerBefore(text, start);
    if (message.speaker && speaker && speaker !== message.speaker) return null;
    if (message.needsAnchor && !isAnchored(text, start, end)) return null;
    if (message.isAlias && message.fragments && !speaker && lengthOf(spans) < 0.8 * view.letters.length) return null;
    const isSuperseded = message.className && /\bthe above exception\b/.test(text.slice(end));
    const isWarning = /Warning$/.test(speaker ?? message.speaker);
    const tier = isSuperseded ? SUPERSEDED : Math.max(message.tier, Number(isWarning));
    return { message, pieces, start, end, tier, size: lengthOf(spans) * (message.isAlias ? 0.8 : 1) * weight };
  }

  /** Whether a longer message takes in every piece of a shorter one. */
  const covers = (longer, shorter) => longer.size > shorter.size
    && shorter.pieces.every((piece) => longer.pieces.some(([start, end]) => start <= piece[0] && piece[1] <= end));

  /** Error trackers show the exception first and its frames below; everything else shows it last. */
  function isNewestFirst(text, hits) {
    const frames = text.indexOf('File "');
    return frames >= 0 && !/Traceback \(most recent call last/i.test(text) && hits.some(({ end }) => end < frames);
  }

  // ---- Words ----------------------------------------------------------------------------------------------------------

  const NOISE = new Set(`
    a an and are as at be been by do does for from how i if in is it its me my of on or so that the then there this to was
    we what when which while why will with you your traceback most recent call last file line module lib site packages usr
    local home user src app py python error info debug`.trim().split(/\s+/));
  const IN_FRAME = 0.4;
  const PAIR = 0.3;
  const MAX_GUESSED = 8;

  /** The words of a text; a compound name counts as its parts too, Chinese and the like as pairs of characters. */
  function wordsOf(text) {
    const words = [];
    for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}_]{1,64}/gu)) {
      if (CJK.test(token)) {
        for (let i = 0; i === 0 || i < token.length - 1; i++) words.push(wordAt(token.slice(i, i + 2), index + i, 2, 1));
      } else {
        words.push(wordAt(token, index, token.length, 1));
        const parts = token.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? [];
        if (parts.length > 1) words.push(...parts.map((part) => wordAt(part, index, token.length, 0.5)));
      }
    }
    return words.filter(({ stem }) => stem);
  }

  /** A word and its weight: numbers and addresses say little, noise nothing. */
  function wordAt(name, start, length, weight) {
    const lower = name.toLowerCase();
    const stem = NOISE.has(lower) ? '' : stemOf(lower);
    return { stem, start, end: start + length, weight: /^\d/.test(lower) ? 0.3 * weight : weight };
  }

  /** A word without the commonest English endings: "closing", "closed" and "close" are one. */
  function stemOf(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    return word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/([bdfgklmnprt])\1$/, '$1');
  }

  /** The words of a text, and every two neighbours as one more word of little weight. */
  function termsOf(text) {
    const words = wordsOf(text.replaceAll('{}', ' '));
    const pairs = words.slice(1).map((word, i) => {
      const { stem, start } = words[i];
      return { ...word, stem: `${stem} ${word.stem}`, start, weight: start < word.start ? PAIR : 0 };
    });
    return [...words, ...pairs.filter(({ weight }) => weight)];
  }

  /** Which entries and which of their phrases have which words, for BM25 and for the likeness of phrases. */
  function indexWords(entries) {
    const postings = new Map();
    const postingOf = (stem) => postings.get(stem) ?? postings.set(stem, { documents: [], phrases: [] }).get(stem);
    const documents = entries.map((entry) => {
      const [title, summary] = [entry.title, entry.summary].map(termsOf);
      const messages = entry.messages.map(({ text }) => termsOf(text));
      const [aliases, tags] = [entry.aliases, entry.tags].map((texts) => texts.map(termsOf));
      const counts = new Map();
      const others = [title, title, summary, termsOf(entry.id), ...aliases, ...tags];
      for (const [factor, words] of [[0.5, messages.flat()], [1, others.flat()]]) {
        for (const { stem, weight } of words) addTo(counts, stem, factor * weight);
      }
      const document = { entry, counts, length: sum([...counts.values()], Number) };
      for (const stem of counts.keys()) postingOf(stem).documents.push(document);
      for (const words of [title, summary, ...messages, ...aliases, ...(entry.kind === 'page' ? tags : [])]) {
        const weights = new Map(words.map(({ stem, weight }) => [stem, weight]));
        const phrase = { document, weights, size: 0 };
        for (const stem of weights.keys()) postingOf(stem).phrases.push(phrase);
      }
      return document;
    });
    for (const [stem, posting] of postings) {
      posting.rarity = Math.log(1 + documents.length / posting.documents.length);
      for (const phrase of posting.phrases) phrase.size += phrase.weights.get(stem) * posting.rarity;
    }
    const meanLength = sum(documents, ({ length }) => length) / documents.length;
    return { postings, meanLength };
  }

  /** In a question, a long number such as 10054 says more than in a log. */
  const countNumber = (word) => (/^\d{3,}$/.test(word.stem) ? { ...word, weight: 1 } : word);

  /**
   * The words of a paste that the index knows, by stem. Those of frames count less, but for the innermost frame. In a short
   * paste an unknown word stands for those like it.
   */
  function queryOf(text, postings) {
    const isShort = text.length <= 500;
    const words = isShort ? termsOf(text).map(countNumber) : wordsOf(text);
    const frames = [...text.matchAll(/^.*\bFile ".*(?:\n(?!.*\bFile ").*)?/gm)].slice(0, -1);
    const query = new Map();
    const add = (stem, word, factor) => {
      const weight = word.weight * factor;
      if ((query.get(stem)?.weight ?? 0) < weight) query.set(stem, { ...word, stem, weight });
    };
    let next = 0;
    for (const word of words) {
      while (next < frames.length && frames[next].index + frames[next][0].length <= word.start) next++;
      if (postings.has(word.stem)) add(word.stem, word, frames[next]?.index <= word.start ? IN_FRAME : 1);
    }
    const unknown = isShort ? words.filter(({ stem }) => !postings.has(stem) && !stem.includes(' ')).slice(0, MAX_GUESSED) : [];
    for (const word of unknown) {
      for (const stem of postings.keys()) add(stem, word, likeness(word.stem, stem));
    }
    return query;
  }

  /** How much an unknown word speaks for a known one: as its beginning, or misspelt. */
  function likeness(unknown, stem) {
    if (stem.includes(' ')) return 0;
    if (unknown.length >= 2 && stem.startsWith(unknown)) return 0.1 + 0.8 * unknown.length / stem.length;
    return unknown.length >= 4 && isNear(unknown, stem) ? 0.6 : 0;
  }

  /** The entries nearest to a paste by words, each with the words that they share. */
  function findWords(text, { postings, meanLength }) {
    const query = queryOf(text, postings);
    const scores = new Map();
    const shared = new Map();
    for (const [stem, { weight }] of query) {
      const { documents, phrases, rarity } = postings.get(stem);
      for (const document of documents) {
        const count = document.counts.get(stem);
        addTo(scores, document, weight * rarity * count / (count + 0.24 + 0.96 * document.length / meanLength));
      }
      for (const phrase of phrases) addTo(shared, phrase, Math.min(weight, phrase.weights.get(stem)) * rarity);
    }
    const total = sum([...query], ([stem, { weight }]) => weight * postings.get(stem).rarity);
    const nearest = new Map();
    for (const [{ document, size }, common] of shared) {
      nearest.set(document, Math.max(nearest.get(document) ?? 0, common ** 2 / (size * total)));
    }
    return [...scores]
      .map(([document, score]) => ({ document, score: score * (1 + 3 * (nearest.get(document) ?? 0)) }))
      .sort((a, b) => b.score - a.score)
      .map(({ document: { entry, counts } }) => ({ entry, words: [...query.values()].filter(({ stem }) => counts.has(stem)) }));
  }

  // ---------------------------------------------------------------------------------------------------------------------

  /**
   * A matcher over the entries of errors.json.
   *
   * @param {Entry[]} entries
   * @returns {{find: (paste: string, maxByWords?: number) => Result[]}} `find` ranks the entries for a paste, best first:
   *   those whose message it holds, then the nearest by words, so many of these at most.
   */
  function createMatcher(entries) {
    const known = entries.flatMap((entry) => [
      ...entry.messages.map(({ text }) => compile(entry, text, false)),
      ...entry.aliases.map((alias) => compile(entry, alias, true)),
    ]).filter(Boolean);
    const landmarks = ['Traceback', ...entries.flatMap(({ messages }) => messages.map(({ text }) => text))].map(landmarkOf)
      .filter(({ length }) => length);
    const index = indexWords(entries);

    function find(paste, maxByWords = MAX_BY_WORDS) {
      const { text, quote } = read(paste, windowsOf(paste, landmarks));
      const byMessage = findMessages(text, known).map(({ message, pieces }) => ({
        entry: message.entry,
        match: message.entry.kind === 'page' ? 'words' : 'message',
        message: message.entry.kind === 'page' ? null : message.text,
        words: pieces.map(([start, end]) => quote(start, end)),
      }));
      const found = new Set(byMessage.map(({ entry }) => entry));
      const others = findWords(text, index).filter(({ entry }) => !found.has(entry)).slice(0, maxByWords);
      const byWords = others.map(({ entry, words }) => ({
        entry,
        match: 'words',
        message: null,
        words: [...new Set(words.map(({ start, end }) => quote(start, end)))],
      }));
      return [...byMessage, ...byWords];
    }

    return { find };
  }

  globalThis.fieldGuide = { ...globalThis.fieldGuide, createMatcher };
})();
