/** What can be read from an article of a new story: its first line, the day and the outlet it prints. What it does not print is not made up. */
import { sentences } from '../../story/sentences.ts';
import { refuse, type Refused } from '../refused.ts';
import { textOf } from '../encoding.ts';
import { dateLineOf, type DateLine } from './date-line.ts';

export interface NewArticle {
  /** Byte for byte. */
  readonly bytes: Uint8Array;
  /** The file that the author named. */
  readonly path: string;
  readonly text: string;
  readonly firstLine: string;
  readonly date: DateLine;
  readonly outlet: PrintedWords | null;
  /** How many sentences are to be read. */
  readonly sentenceCount: number;
}

export interface PrintedWords {
  readonly words: string;
  /** Which of several, from 1; null where they are printed once. */
  readonly occurrence: number | null;
}

/** @param outlet as the author names it; null: what the article says itself */
export function readArticle(
  path: string,
  bytes: Uint8Array,
  outlet: string | null,
  language: string,
): NewArticle | Refused {
  const text = textOf(bytes, path);
  if (typeof text !== 'string') return text;
  const firstLine =
    text
      .replace(/^\ufeff/, '')
      .trim()
      .split(/[\r\n]+/, 1)[0]
      ?.trim() ?? '';
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse(`${path} is empty: it holds no words.`, 'Name the article’s text.');
  if (/^<(?:!doctype|html)/i.test(firstLine)) {
    return refuse(
      `${path} is a web page, not its text.`,
      'Save what a reader sees as plain text, in UTF-8, and name that.',
    );
  }
  if (outlet !== null && !text.includes(outlet)) {
    return refuse(
      `${path} does not print “${outlet}”, and an outlet’s name is shown with the words that show it.`,
      'Write it as the article has it, or leave --outlet out: --outlet "" for this one.',
    );
  }
  const said = outlet ?? printedOutlet(text);
  return {
    bytes,
    path,
    text,
    firstLine,
    date: dateLineOf(text, language),
    outlet:
      said === null || said === ''
        ? null
        : { words: said, occurrence: text.split(said).length > 2 ? 1 : null },
    sentenceCount: sentences(text).length,
  };
}

const OUTLETS = [
  // "BAKU, Sept 20 (Reuters) -"
  /^[^.\r\n]{0,80}\(([\p{Lu}][\p{L}\p{N} .&’']{1,40})\)\s*[-–—]\s/mu,
  /^\s*(?:Source|Outlet|Published by):\s*([\p{Lu}][^\r\n.]{1,60}?)\s*$/mu,
  /(?:©|\(c\)|Copyright)\s*(?:\d{4}\s*)?([\p{Lu}][\p{L}\p{N} &’']{1,40}?)\s*(?:[.,|\r\n]|$)/mu,
];

/** The outlet that an article names itself by; null where none of the usual ways does. */
function printedOutlet(text: string): string | null {
  for (const pattern of OUTLETS) {
    const [, name] = pattern.exec(text) ?? [];
    if (name !== undefined) return name;
  }
  return null;
}
