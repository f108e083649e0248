/**
 * Prose with its few marks: *emphasis*, [words](place:id), [words](event:id), and a blank line between paragraphs.
 * Everything else is text.
 */
import type { Inline, Paragraph } from '../story/story.ts';
import { onOneLine } from './text.ts';

/** A link of the prose. `ordinal` counts the "](" before it, so that it can be found in the file. */
export interface ProseLink {
  readonly kind: 'place' | 'event';
  readonly id: string;
  readonly ordinal: number;
}

/** What looks like a mark but is none, and is shown as it stands. */
export interface Stray {
  readonly text: string;
  readonly ordinal: number;
}

/** The words between “ and ”; null where a “ is never closed. `ordinal` counts the “ before it. */
export interface QuotedWords {
  readonly words: string | null;
  readonly ordinal: number;
}

export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly ProseLink[];
  readonly strays: readonly Stray[];
  readonly quoted: readonly QuotedWords[];
}

/** An opening bracket ends what another began, so that a text of nothing but brackets is read once and not once for each. */
const MARK = /\*(?!\s)([^*]+?)(?<!\s)\*|\[([^[\]]+)\]\(([^)[]*)\)/g;
const TARGET = /^(place|event):([^\s:]+)$/;

/**
 * `keepsLines` says that single line breaks are still in the text, as in a literal block of YAML (`|`); in other
 * texts YAML has made them spaces, and each one left is a blank line.
 */
export function readProse(text: string, keepsLines: boolean): Prose {
  const paragraphs: Paragraph[] = [];
  const links: ProseLink[] = [];
  const strays: Stray[] = [];
  const quoted: QuotedWords[] = [];
  let ordinal = 0;
  let openings = 0;
  for (const piece of text.split(keepsLines ? /\n[ \t]*\n/ : /\n/)) {
    const paragraph = trimmed(onOneLine(piece));
    if (paragraph === '') continue;
    const inlines: Inline[] = [];
    let end = 0;
    for (const match of paragraph.matchAll(MARK)) {
      const inline = inlineOf(match);
      const [whole] = match;
      const before = ordinal + count(paragraph.slice(0, match.index), '](');
      if (inline === null || whole.startsWith('*[')) strays.push({ text: whole, ordinal: before });
      if (inline === null) continue;
      if (match.index > end) {
        inlines.push({ kind: 'text', text: paragraph.slice(end, match.index) });
      }
      inlines.push(inline);
      if (inline.kind === 'place') links.push({ kind: 'place', id: inline.place, ordinal: before });
      if (inline.kind === 'event') links.push({ kind: 'event', id: inline.event, ordinal: before });
      end = match.index + whole.length;
    }
    if (end < paragraph.length) inlines.push({ kind: 'text', text: paragraph.slice(end) });
    quoted.push(...quotedIn(inlines.map((inline) => inline.text).join(''), openings));
    ordinal += count(paragraph, '](');
    openings += count(paragraph, '“');
    paragraphs.push(inlines);
  }
  return { paragraphs, links, strays, quoted };
}

/** Without spaces and tabs at its ends; no-break spaces stay. A pattern would try a long run of them from each of its places. */
function trimmed(line: string): string {
  let start = 0;
  let end = line.length;
  while (isBlank(line[start])) start++;
  while (end > start && isBlank(line[end - 1])) end--;
  return line.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function inlineOf([, emphasis, words, target]: RegExpMatchArray): Inline | null {
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  const [, kind, id] = TARGET.exec(target ?? '') ?? [];
  if (words === undefined || id === undefined) return null;
  return kind === 'place'
    ? { kind: 'place', text: words, place: id }
    : { kind: 'event', text: words, event: id };
}

/** An opening inside a quotation belongs to it, as in an article that quotes in its turn. */
function quotedIn(text: string, openings: number): QuotedWords[] {
  const found: QuotedWords[] = [];
  let ordinal = openings;
  let at = text.indexOf('“');
  while (at !== -1) {
    const first = ordinal;
    let depth = 1;
    let end = at + 1;
    for (; end < text.length && depth > 0; end++) {
      if (text[end] === '“') depth++;
      if (text[end] === '”') depth--;
      if (text[end] === '“') ordinal++;
    }
    const words = depth === 0 ? text.slice(at + 1, end - 1) : null;
    found.push({ words, ordinal: first });
    ordinal++;
    at = depth === 0 ? text.indexOf('“', end) : -1;
  }
  return found;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
