/** The day an article prints of itself, in a line of its own near its head or foot, or in the dateline that opens its first paragraph. */
import { readDateWords } from '../date-words.ts';
import { monthsOf } from '../months.ts';

export interface PrintedDay {
  /** EDTF. */
  readonly edtf: string;
  /** The words that show it, as printed. */
  readonly words: string;
  /** Offset (UTF-16) in the article. */
  readonly at: number;
}

export type DateLine =
  | { readonly day: PrintedDay }
  /** Words that may be two days. */
  | { readonly ambiguous: string }
  | null;

const HEAD = 12;
const FOOT = 4;
/** A line that tells a day and little else. */
const SHORT = 120;
/** So many words may stand beside a day in a line of its own: "Published on ... by ...". */
const BESIDE = 6;
/** A line that opens so tells of the article itself, and more words may stand in it. */
const OPENS = /^\W*(?:(?:first |last )?(?:posted|published|printed|issued|updated)|written|by)\b/i;
const BESIDE_OPENED = 16;
/** A dateline's day stands so near the paragraph's start. */
const DATELINE = 50;

/** @param language of the article, BCP 47 */
export function dateLineOf(article: string, language: string): DateLine {
  const pattern = patternOf(language);
  let ambiguous: string | null = null;
  for (const { text, at } of lines(article)) {
    for (const match of text.matchAll(pattern)) {
      if (!isDateLine(text, match[0], match.index)) continue;
      const words = match[0];
      const answer = readDateWords(words.replace(/年|月/g, '-').replace(/日/, ''), {
        order: null,
        timeZone: 'UTC',
        language,
      });
      if ('edtf' in answer && /^\d{4}-\d\d-\d\d$/.test(answer.edtf)) {
        return { day: { edtf: answer.edtf, words, at: at + match.index } };
      }
      if ('ambiguous' in answer) ambiguous ??= words;
    }
  }
  return ambiguous === null ? null : { ambiguous };
}

/** The first lines that hold words, and the last. */
function lines(article: string): readonly { readonly text: string; readonly at: number }[] {
  const all = [...article.matchAll(/[^\r\n]+/g)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(({ text }) => /\p{L}|\d/u.test(text));
  return all.length <= HEAD + FOOT ? all : [...all.slice(0, HEAD), ...all.slice(-FOOT)];
}

function isDateLine(line: string, day: string, at: number): boolean {
  // "BAKU, Sept 20, 2023 (Reuters) -"
  const isDateline =
    at <= DATELINE &&
    /^[\p{Lu}\p{P}\s]/u.test(line) &&
    /^[\s,]*(?:\([^)]*\))?\s*[-–—]/u.test(line.slice(at + day.length));
  if (isDateline) return true;
  if (line.length > SHORT) return false;
  const beside = line.replace(day, ' ').match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  if (/[.!?]\s*$/.test(line)) return beside.length <= 1;
  return beside.length <= (OPENS.test(line) ? BESIDE_OPENED : BESIDE);
}

/** Days with their year, in words and numbers. */
function patternOf(language: string): RegExp {
  const names = [...monthsOf(language).keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const month = `(?:${names.join('|')})\\.?`;
  return new RegExp(
    [
      `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?${month},?\\s+(?:de\\s+)?\\d{4}(?!\\d)`,
      `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d)`,
      '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)',
      '(?<!\\d)\\d{4}年\\d{1,2}月\\d{1,2}日',
      '(?<!\\d)\\d{1,2}[./]\\d{1,2}[./]\\d{4}(?!\\d)',
    ].join('|'),
    'giu',
  );
}
