/**
 * From a pasted error to the pages that explain it.
 *
 * A known message is looked up in the letters and digits of the paste alone, so quotes, margins, colours, line breaks and
 * words cut in two do not count; every letter remembers where it stood. What holds no known message is ranked by its words.
 *
 * @typedef {{id: string, url: string, title: string, summary: string, fix: string, kind: string, wraps?: boolean,
 *   messages: {text: string, python: string}[], aliases: string[], tags: string[]}} Entry
 * @typedef {{entry: Entry, match: "message" | "words", message: string | null, words: string[]}} Result
 */
(() => {
  'use strict';

  const HEAD = 4000;
  const TAIL = 16000;
  const MAX_GAP = 600;
  const MAX_STARTS = 50;
  const MAX_BY_WORDS = 10;

  // ---------------------------------------------------------------- reading the paste

  const SPECIAL = new RegExp([
    String.raw`\x1b\[[\d;?]*[a-z]`,
    String.raw`\[\d{1,3}(?:;\d{1,3})*m`,
    String.raw`&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|apos|gt|lt|nbsp|quot);`,
    String.raw`\\u[\da-f]{4}`,
    String.raw`\\[nrt"'\\]`,
    String.raw`\b[a-z]:\\(?!\\)[^\s"']+`,
  ].join('|'), 'gi');
  const NAMED = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };
  const INVISIBLE = /\p{Cf}/u;
  const LETTER = /[\p{L}\p{N}\p{M}]/u;

  /** What an escape, an entity or a colour code stands for. */
  function decode(code) {
    if (code[0] === '&') {
      if (code[1] !== '#') return NAMED[code.slice(1, -1).toLowerCase()];
      const hex = code[2].toLowerCase() === 'x';
      return String.fromCodePoint(hex ? parseInt(code.slice(3), 16) : parseInt(code.slice(2), 10));
    }
    if (code[0] !== '\\') return /^[a-z]:/i.test(code) ? code : '';
    if (code.length === 6) return String.fromCharCode(parseInt(code.slice(2), 16));
    return 'nrt'.includes(code[1].toLowerCase()) ? '\n' : code[1];
  }

  function plain(character) {
    if (character < '\x80') return character;
    return INVISIBLE.test(character) ? '' : character.normalize('NFKC').replace(/[‘’‚‛′`´]/g, "'").replace(/[“”„‟″]/g, '"');
  }

  /**
   * The paste as plain text, and for each of its characters the place in the paste that it came from.
   * Only the beginning and the end of a long paste are read.
   */
  function read(text) {
    const characters = [];
    const from = [];
    const to = [];
    const emit = (string, start, end) => {
      for (let i = 0; i < string.length; i++) {
        characters.push(string[i]);
        from.push(start);
        to.push(end);
      }
    };
    const copy = (start, end) => {
      for (let i = start; i < end;) {
        const character = String.fromCodePoint(text.codePointAt(i));
        emit(plain(character), i, i + character.length);
        i += character.length;
      }
    };
    const readPart = (start, end) => {
      let done = start;
      for (const special of text.slice(start, end).matchAll(SPECIAL)) {
        const at = start + special.index;
        copy(done, at);
        done = at + special[0].length;
        if (/^[a-z]:/i.test(special[0])) copy(at, done);
        else emit(decode(special[0]), at, done);
      }
      copy(done, end);
    };
    if (text.length <= HEAD + TAIL) {
      readPart(0, text.length);
    } else {
      readPart(0, HEAD);
      emit('\n', HEAD, HEAD);
      readPart(text.length - TAIL, text.length);
    }
    return { text: characters.join(''), from, to };
  }
