/** How the still map sets a name: in which size and letters, and on how many lines. */
import type { Measure } from './placing.ts';

/** What a name is of; a `land` is a country of the story, a `country` or `water` one that only the base map names. */
export type NameKind = 'town' | 'road' | 'area' | 'land' | 'country' | 'water';

/** A piece of a name: its first and its second name, the count of events, what is doubtful. */
export interface NamePiece {
  readonly part: 'first' | 'second' | 'tally' | 'doubt';
  readonly text: string;
}

export type NameLine = readonly NamePiece[];

interface Setting {
  readonly fontSize: number;
  /** From one base line to the next. */
  readonly leading: number;
  /** Ems between letters. */
  readonly spacing: number;
  readonly isUpper: boolean;
  /** Ems after which a line breaks. */
  readonly most: number;
}

/** Sizes in CSS pixels; the same as the live map's layers have. */
export const SETTINGS: Readonly<Record<NameKind, Setting>> = {
  town: { fontSize: 12.5, leading: 14.4, spacing: 0, isUpper: false, most: 30 },
  road: { fontSize: 12.5, leading: 14.4, spacing: 0, isUpper: false, most: 30 },
  area: { fontSize: 11, leading: 13.2, spacing: 0.1, isUpper: true, most: 12 },
  land: { fontSize: 12.5, leading: 15, spacing: 0.22, isUpper: true, most: 12 },
  country: { fontSize: 12.5, leading: 15, spacing: 0.22, isUpper: true, most: 7 },
  water: { fontSize: 11.5, leading: 13.8, spacing: 0.06, isUpper: false, most: 7 },
};

/** The lines of a name: where a piece begins with a line break, and where one would grow too long. */
export function linesOf(
  pieces: readonly NamePiece[],
  kind: NameKind,
  measure: Measure,
): readonly NameLine[] {
  const { isUpper, most, fontSize } = SETTINGS[kind];
  const lines: NamePiece[][] = [];
  for (const { isNewLine, word } of wordsOf(pieces, isUpper)) {
    const line = lines.at(-1);
    const isFull = line && widthOf([...line, ...word], kind, false, measure) > most * fontSize;
    if (line && !isNewLine && !isFull) line.push(...word);
    else lines.push(word.map((piece, i) => (i > 0 ? piece : trimmed(piece))));
  }
  return lines.map(joined);
}

interface Word {
  readonly isNewLine: boolean;
  readonly word: NamePiece[];
}

/** The words, each with the space before it. A count stays with the word that it follows. */
function wordsOf(pieces: readonly NamePiece[], isUpper: boolean): readonly Word[] {
  const found: Word[] = [];
  for (const { part, text } of pieces) {
    const said = isUpper ? text.toUpperCase() : text;
    const last = found.at(-1);
    if (part === 'tally' && text !== '' && last) last.word.push({ part, text });
    else
      for (const [i, line] of said.split('\n').entries())
        for (const [at, each] of (line.match(/\s*\S+/g) ?? []).entries())
          found.push({ isNewLine: i > 0 && at === 0, word: [{ part, text: each }] });
  }
  return found;
}

const trimmed = ({ part, text }: NamePiece): NamePiece => ({ part, text: text.trimStart() });

/** A line with what belongs together in one piece. */
function joined(line: NameLine): NameLine {
  const made: NamePiece[] = [];
  for (const { part, text } of line) {
    const last = made.at(-1);
    if (last?.part === part) made[made.length - 1] = { part, text: last.text + text };
    else made.push({ part, text });
  }
  return made;
}

/** The width of a line in CSS pixels; the first name of what the reader is at is bold. */
export function widthOf(line: NameLine, kind: NameKind, isLit: boolean, measure: Measure): number {
  const { fontSize, spacing } = SETTINGS[kind];
  return line.reduce((sum, { part, text }) => {
    const isBold = part === 'tally' || (part === 'first' && isLit);
    const size = part === 'doubt' ? fontSize * 0.85 : fontSize;
    return sum + measure(text, isBold ? 600 : 400, size) + text.length * spacing * fontSize;
  }, 0);
}
