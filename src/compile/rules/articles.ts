/** The articles: each listed once and there, each with a letter of its own. */
import type { Draft } from '../draft.ts';
import { diagnoseFile, type Diagnostic, type Report } from '../diagnostic.ts';
import { nearestWord } from '../nearest.ts';
import type { Node } from '../nodes.ts';
import { positionAt } from '../text.ts';

/**
 * Reports letters and files that are listed twice, and articles that are missing or not listed. @param reportFile takes what is about a
 * file as a whole
 */
export function checkArticles(
  { sources, articles, folder }: Draft,
  report: Report,
  reportFile: (diagnostic: Diagnostic) => void,
): void {
  if (!sources) return;
  const letters = new Map<string, Node>();
  const files = new Map<string, Node>();
  for (const { value: source } of sources.value) {
    const { letter, file } = source;
    const sameLetter = letter && letters.get(letter.value);
    if (letter && sameLetter) {
      report(
        'letter-twice',
        letter.at,
        `The letter ${letter.value} is used twice: here and at ${spot(sameLetter)}.`,
        'give each source a letter of its own.',
      );
    } else if (letter) letters.set(letter.value, letter.at);

    const sameFile = file && files.get(file.value);
    if (file && sameFile) {
      report(
        'article-twice',
        file.at,
        `The article ${file.value} is listed twice: here and at ${spot(sameFile)}.`,
        'name another file, or delete one of the two sources.',
      );
    } else if (file) {
      files.set(file.value, file.at);
      if (!articles.has(file.value)) {
        const near = nearestWord(file.value, articles.keys());
        report(
          'article-missing',
          file.at,
          `There is no article "${file.value}" in the story's folder.`,
          near === null
            ? 'put the article there, as a text file in sources/.'
            : `write "${near}", or put the article there.`,
        );
      }
    }
  }
  // A source whose file is not yet right may mean the article that seems left over.
  const present = [...files.keys()].filter((name) => articles.has(name));
  if (present.length < sources.value.length) return;
  for (const name of articles.keys()) {
    if (files.has(name)) continue;
    reportFile(
      diagnoseFile(
        'article-not-listed',
        `${folder}/${name}`,
        'No source in sources.yaml names this article, so nothing of it is shown.',
        'add a source with this file, or take the file away.',
      ),
    );
  }
}

function spot(at: Node): string {
  const { line, column } = positionAt(at);
  return `${at.file.path}:${line}:${column}`;
}
