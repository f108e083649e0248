/**
 * YAML's text as a document of the `yaml` package, which goes down into a file by calling itself and remembers all that it has read: how
 * deep and how large the file is is found out before that.
 */
import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import type { Report } from './diagnostic.ts';
import { DEEPEST, MOST_SIGNS } from './limits.ts';
import type { TextFile } from './text.ts';
import { NOT_YAML, YAML_MISTAKES } from './yaml-mistakes.ts';

/** What the package's parser has open besides lists and records: the document, and the word that it reads. */
const BESIDES = 2;

/** The document of a file; null where there is none to be made of it, which is then reported, once. */
export function readDocument(file: TextFile, report: Report): Document | null {
  const tokens = tokensOf(file, report);
  if (tokens === null) return null;
  const options = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const composed = new Composer(options).compose(tokens, true, file.text.length);
  const [document, second] = [...composed];
  const broken = document?.errors[0];
  if (broken) {
    const [message, mend] = YAML_MISTAKES[broken.code] ?? NOT_YAML;
    const offset = Math.min(broken.pos[0], file.text.length);
    report('yaml-syntax', { file, offset }, message, mend);
    return null;
  }
  if (second) {
    const [message, mend] = YAML_MISTAKES['MULTIPLE_DOCS'] ?? NOT_YAML;
    report('yaml-syntax', { file, offset: second.range[0] }, message, mend);
    return null;
  }
  if (document?.directives?.yaml.explicit) {
    report(
      'yaml-not-plain',
      { file, offset: 0 },
      'A line with "%" tells of which YAML this file is, and here it is always YAML 1.2.',
      'delete the line, and the "---" after it.',
    );
    return null;
  }
  return document ?? null;
}

/** As the package's own `parseDocument` has them; null for a file that is too deep or too large, which is then reported. */
function tokensOf(file: TextFile, report: Report): readonly CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let signs = 0;
  for (const sign of new Lexer().lex(file.text)) {
    for (const token of parser.next(sign)) tokens.push(token);
    signs += 1;
    if (parser.stack.length > DEEPEST + BESIDES) {
      reportDepth({ file, offset: Math.min(parser.offset, file.text.length) }, report);
      return null;
    }
    if (signs > MOST_SIGNS) {
      report(
        'file-too-large',
        { file, offset: Math.min(parser.offset, file.text.length) },
        `The file has more than ${MOST_SIGNS} words and signs, and is not read on from here.`,
        'make a story of each part of it.',
      );
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** For a list or a record inside more others than a story has. */
export function reportDepth(at: { file: TextFile; offset: number }, report: Report): void {
  report(
    'nested-too-deep',
    at,
    `Here a list or a record lies inside ${DEEPEST} others, and no story goes so deep.`,
    'look for a bracket too many; data/README.md shows how deep each file goes.',
  );
}
