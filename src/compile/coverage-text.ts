/** The coverage of a story's articles as lines for the terminal. */
import type { ArticleCoverage, SentenceCoverage } from './coverage.ts';
import { positionAt } from './text.ts';
import { printed, printedName } from './unseen.ts';

const LONGEST = 160;

/** Each sentence with its place and what is made of it; after each article, and at the end for all, the sums in per cent. */
export function coverageLines(articles: readonly ArticleCoverage[]): readonly string[] {
  const sums = articles.map(sumOf);
  return [
    ...articles.flatMap((article) => [...article.sentences.flatMap(sentenceLines), '']),
    ...articles.map(({ source }, i) => sumLine(source, sums[i] ?? NOTHING)),
    ...(articles.length > 1 ? [sumLine('all', sums.reduce(added, NOTHING))] : []),
    '',
  ];
}

function sentenceLines({ at, text, claims, reasons, isUnused }: SentenceCoverage): string[] {
  const { line, column } = positionAt(at);
  const made = [
    ...claims,
    ...reasons.map((reason) => `set aside: ${reason}`),
    ...(isUnused ? ['NOT USED'] : []),
  ];
  return [
    `${printedName(at.file.path)}:${line}:${column}`,
    `  ${printed(shortened(text))}`,
    ...made.map((each) => `    ${each}`),
  ];
}

interface Sum {
  readonly sentences: number;
  readonly quoted: number;
  readonly setAside: number;
  readonly unused: number;
  readonly length: number;
  readonly held: number;
}

const NOTHING: Sum = { sentences: 0, quoted: 0, setAside: 0, unused: 0, length: 0, held: 0 };

function sumOf({ sentences, length, held }: ArticleCoverage): Sum {
  const quoted = sentences.filter(({ claims }) => claims.length > 0).length;
  const unused = sentences.filter(({ isUnused }) => isUnused).length;
  const setAside = sentences.length - quoted - unused;
  return { sentences: sentences.length, quoted, setAside, unused, length, held };
}

function added(a: Sum, b: Sum): Sum {
  return {
    sentences: a.sentences + b.sentences,
    quoted: a.quoted + b.quoted,
    setAside: a.setAside + b.setAside,
    unused: a.unused + b.unused,
    length: a.length + b.length,
    held: a.held + b.held,
  };
}

function sumLine(name: string, sum: Sum): string {
  const { sentences, quoted, setAside, unused, length, held } = sum;
  const part = (count: number, what: string) => `${count} ${what} (${percent(count, sentences)})`;
  return [
    `${name}: ${sentences} sentences: ${part(quoted, 'quoted')}, ${part(setAside, 'set aside')}, ${part(unused, 'unused')};`,
    `quotes and what is set aside hold ${percent(held, length)} of the characters`,
  ].join(' ');
}

/** Rounded down, so that 100 % is said of nothing less. */
function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part / whole) * 1000) / 10} %`;
}

function shortened(text: string): string {
  const points = Array.from(text);
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST).join('')}…`;
}
