/**
 * Lines that tell of an English article itself and report nothing: its outlet, who wrote it, its day, the works that it cites. They
 * stand before its first paragraph or after its last.
 */
import { foldedKey } from '../../story/names/fold.ts';
import { MONTH, ORDINAL, WEEKDAY, YEAR, pattern } from './english-patterns.ts';

/** UTF-16 units, the end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** So many lines of the head, and of the foot, are looked at. */
const EDGE = 8;
/** A byline is no longer. */
const LONGEST = 160;

/** What opens a line about the article. */
const OPENS =
  /^(?:(?:first |last )?(?:posted|published|updated|modified|printed|issued|filed)\b(?: (?:by|on|at|in|from)\b|:|,? \p{P}*\d)|(?:written|reported|edited|compiled|photographs?|story|text|words|reporting) by\b|(?:author|date|source|sources|outlet|edition|cited|references|bibliography|works cited|further reading|credits?):|from (?:our|a|the) [\p{L} ]{0,30}correspondent|\(?reporting by\b|©|\(c\)|copyright\b)/iu;
/** "By Anna Holm and Ben Lind, our correspondents in Turku": no verb. */
const IN_BYLINE =
  /^(?:\p{Lu}.*|and|of|in|for|the|at|on|with|our|staff|special|political|science|health|correspondents?|reporters?|writer|editor|newsroom|desk|\d.*)$/u;
/** The works that an article is made from stand at its end, however many. */
const CITES = /^(?:cited|sources?|references|bibliography|works cited|further reading|notes):/iu;
const DAY = pattern(
  `(?:${WEEKDAY},? )?(?:(?:the )?\\d{1,2}${ORDINAL}(?: of)? ${MONTH}(?:,? ${YEAR})?|${MONTH} (?:the )?\\d{1,2}${ORDINAL}(?:,? ${YEAR})?|${YEAR}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]${YEAR})`,
  'giu',
);
/** What may stand beside the day: a time, its zone, an edition, remarks in brackets. */
const BESIDE =
  /\([^)]*\)|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\b(?:local time|updated|published|posted|edition|vol\.?|no\.?|page|issue|at|on|noon|midnight|(?:morning|evening|late|early) edition|\d+ min(?:ute)?s? read)\b|\d+/giu;
/** Between a name and its day stands a sign: "The Gazette, 4 March 2024". A headline has none. */
const SIGN = '[,|•·–—:;/-]';

/** The lines of an article that report nothing. @param outlet as the article names it; null where it names none */
export function furniture(text: string, outlet: string | null): readonly Extent[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => /[\p{L}\p{N}]/u.test(line));
  return lines
    .filter(([line], at) => isFurniture(line.trim(), outlet, at, lines.length))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** "TURKU, June 9 (Harbour Post) - ": the place in capitals, or any with the outlet in brackets, and a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M} .'’/-]+(?:,[^()\n]{1,40})?(?: \([^()\n]{2,60}\))?|\p{Lu}[^()\n]{1,60} \([^()\n]{2,60}\)) ?[-–—]{1,2} /u;

/** How many UTF-16 units of a sentence are the dateline that it opens with: they tell of the article. */
export function datelineIn(sentence: string): number {
  return DATELINE.exec(sentence)?.[0].length ?? 0;
}

function isFurniture(line: string, outlet: string | null, at: number, count: number): boolean {
  const isFoot = at >= count - EDGE / 2;
  if (isFoot && CITES.test(line)) return true;
  if (line.length > LONGEST || (at >= EDGE && !isFoot)) return false;
  if (isByline(line)) return true;
  // What a line tells of the article, it tells in one sentence.
  if (OPENS.test(line)) return !/\p{Ll}[.!?] \p{Lu}/u.test(line) || /correspondent\./i.test(line);
  const rest = line.replace(DAY, '\n');
  if (rest === line) return false;
  const parts = rest
    .replace(outlet ?? '\n', '\n')
    .replace(BESIDE, ' ')
    .split(new RegExp(`\\n|${SIGN}`, 'u'))
    .map((part) => part.replace(/[\s\p{P}]+$|^[\s\p{P}]+/gu, ''))
    .filter((part) => part !== '');
  if (parts.length === 0) return true;
  const isParted = new RegExp(`^\\n|${SIGN}\\s*\\n`, 'u').test(rest);
  return (
    isParted && parts.length <= 3 && parts.every((part) => isName(part) || isSame(part, outlet))
  );
}

function isByline(line: string): boolean {
  const [by = '', ...words] = line.split(/[\s,;|]+/u).filter((word) => word !== '');
  return /^by$/i.test(by) && words.length > 0 && words.every((word) => IN_BYLINE.test(word));
}

/** "The Harbour Post": words in capitals, few, with nothing that tells. */
function isName(words: string): boolean {
  const all = words.split(/\s+/u);
  return (
    all.length <= 6 &&
    all.every((word) => /^(?:\p{Lu}|(?:of|the|and|for|de|la|le|du|der|die|das)$)/u.test(word))
  );
}

function isSame(words: string, outlet: string | null): boolean {
  return outlet !== null && foldedKey(words) === foldedKey(outlet);
}
