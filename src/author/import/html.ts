/** HTML as text: a library reads it, and of its marks only emphasis and paragraphs are kept; links are taken out of it, and nothing is run. */
import { Parser } from 'htmlparser2';
import { printable } from '../../compile/unseen.ts';
import type { WrittenLink } from './row.ts';

export interface ReadHtml {
  /** Its words on one line. */
  readonly text: string;
  /** Its words as prose (data/README.md): *emphasis*, and a line break between two paragraphs. */
  readonly prose: string;
  /** Addresses of the web that it links to or shows. */
  readonly links: readonly WrittenLink[];
  /** Whether it held marks of HTML. */
  readonly hadMarks: boolean;
}

/** Whose words are none of the text. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'title',
  'textarea',
]);
const BLOCKS = new Set(
  'p br div li ul ol blockquote figure figcaption h1 h2 h3 h4 h5 h6 tr table section article header footer hr pre dl dt dd cite'.split(
    ' ',
  ),
);
const EMPHASIS = new Set(['em', 'i', 'b', 'strong']);

/** The words of HTML, or of plain text, with what it links to. */
export function readHtml(html: string): ReadHtml {
  if (!/[<&]/.test(html)) {
    return {
      text: oneLine(html),
      prose: asProse([{ text: html, isEmphasis: false }]),
      links: [],
      hadMarks: false,
    };
  }
  const pieces: Piece[] = [];
  const links: WrittenLink[] = [];
  let silent = 0;
  let emphasis = 0;
  let hadMarks = false;
  let link: { url: string; title: string } | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        hadMarks = true;
        if (SILENT.has(name)) silent++;
        if (EMPHASIS.has(name)) emphasis++;
        if (BLOCKS.has(name)) pieces.push({ text: '\n', isEmphasis: false });
        if (name === 'a') link = { url: attributes['href'] ?? '', title: '' };
        const shown = attributes['src'];
        if (shown !== undefined) links.push({ url: shown, title: attributes['alt'] ?? '' });
      },
      ontext(text) {
        if (silent > 0) return;
        pieces.push({ text: text.replace(/\s+/g, ' '), isEmphasis: emphasis > 0 });
        if (link) link.title += text;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (EMPHASIS.has(name)) emphasis = Math.max(0, emphasis - 1);
        if (BLOCKS.has(name)) pieces.push({ text: '\n', isEmphasis: false });
        if (name === 'a' && link) {
          links.push(link);
          link = null;
        }
      },
      oncomment() {
        hadMarks = true;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return {
    text: oneLine(pieces.map(({ text }) => text).join('')),
    prose: asProse(pieces),
    links: links.map(({ url, title }) => ({ url: url.trim(), title: oneLine(title) })),
    hadMarks,
  };
}

interface Piece {
  readonly text: string;
  readonly isEmphasis: boolean;
}

/** Words without what cannot be seen or would break a line; no-break spaces stay. */
export function oneLine(words: string): string {
  const spaced = words.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
  return printable(spaced, () => '').trim();
}

/** With “ and ” as straight quotes where they do not come in pairs, since the prose's are taken for an article's words. */
export function pairedQuotes(words: string): string {
  let depth = 0;
  for (const sign of words) {
    if (sign === '“') depth++;
    if (sign === '”' && --depth < 0) break;
  }
  return depth === 0 ? words : words.replace(/[“”]/g, '"');
}

function asProse(pieces: readonly Piece[]): string {
  const marked = pieces.map(({ text, isEmphasis }) => {
    if (!isEmphasis || text.trim() === '' || /[*\n]/.test(text)) return text;
    return text.replace(/\S(?:.*\S)?/, (words) => `*${words}*`);
  });
  return marked
    .join('')
    .split(/[\r\n\u2028\u2029]+/)
    .map((paragraph) => pairedQuotes(oneLine(paragraph).replace(/\]\(/g, '] (')))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
