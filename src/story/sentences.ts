/**
 * The sentences of an article, cut by rules of ours, so that they are the same on every machine and the same that a
 * reader sees: paragraph by paragraph, then after a full stop, question mark, exclamation mark or ellipsis with its
 * closing quotes.
 */
import type { Passage, Quote } from './story.ts';

/** Code points from the start of the text; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * What may close a sentence after its stop. Articles close « with « too. Of many stops in a row the first is where they are looked at, once.
 */
const STOP = /(?<![.!?…])[.!?…]+["'”’»«)\]]*(?=\s)/gu;

/** A full stop after one of these is theirs. */
const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt Gov Sen Rep Rev St vs approx e.g i.e'.split(' '),
);
/** More than any abbreviation has. */
const LONGEST_WORD = 24;

/** The sentences of a text, in order, without the white space between them. A line without a stop is one. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const pointAt = pointCounter(text);
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    // The mark of a list is none of its words.
    const marks = /^\s*(?:[-*•–]\s+)?/u.exec(line[0])?.[0].length ?? 0;
    let from = marks;
    for (const at of [...stops(line[0]), line[0].length]) {
      const piece = line[0].slice(from, at);
      const start = line.index + from + (piece.length - piece.trimStart().length);
      const words = piece.trim();
      if (words !== '') found.push({ start: pointAt(start), end: pointAt(start + words.length) });
      from = Math.max(from, at);
    }
  }
  return found;
}

/** Offsets (UTF-16) in a line at which a sentence ends and another begins. */
function stops(line: string): readonly number[] {
  return [...line.matchAll(STOP)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = line.slice(Math.max(0, match.index - LONGEST_WORD), match.index);
    const after = line.slice(end, end + LONGEST_WORD);
    const goesOn = /^\s+["'“‘«(]*\p{Ll}/u.test(after);
    return goesOn || (match[0] === '.' && isAbbreviation(before, after)) ? [] : [end];
  });
}

/** "U.S.", an initial, "Gen.", "No. 5": the full stop belongs to the word. "I" is a word of its own. */
function isAbbreviation(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  if (word === 'No') return /^\s+\d/.test(after);
  return (/^(\p{L}\.)*\p{Lu}$/u.test(word) && word !== 'I') || ABBREVIATIONS.has(word);
}

/**
 * The passages that hold the quotes: the sentences that any of them touches, in the order of the text, in one piece
 * where nothing but white space is between them.
 */
export function passagesOf(text: string, quotes: readonly Quote[]): readonly Passage[] {
  const passages: Sentence[] = [];
  const ordered = [...quotes].sort((a, b) => a.start - b.start);
  let next = 0;
  let quotedTo = 0;
  let wasQuoted = false;
  for (const { start, end } of sentences(text)) {
    for (let quote = ordered[next]; quote && quote.start < end; quote = ordered[++next]) {
      quotedTo = Math.max(quotedTo, quote.end);
    }
    const isQuoted = start < quotedTo;
    const last = passages.at(-1);
    if (isQuoted && wasQuoted && last) passages[passages.length - 1] = { start: last.start, end };
    else if (isQuoted) passages.push({ start, end });
    wasQuoted = isQuoted;
  }
  const points = /[\ud800-\udbff]/.test(text) ? Array.from(text) : null;
  const piece = (from: number, to: number) =>
    points === null ? text.slice(from, to) : points.slice(from, to).join('');
  // Each line is counted once, however many passages there are.
  let [line, counted] = [1, 0];
  return passages.map(({ start, end }) => {
    line += linesIn(piece(counted, start)) - 1;
    counted = start;
    return { start, text: piece(start, end), line };
  });
}

/** How many lines a text has; the last may be empty. */
function linesIn(text: string): number {
  return text.split('\n').length;
}

/** Turns offsets (UTF-16) into code points; they must be asked for in rising order. */
function pointCounter(text: string): (offset: number) => number {
  let unit = 0;
  let point = 0;
  return (offset) => {
    while (unit < offset) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point++;
    }
    return point;
  };
}
