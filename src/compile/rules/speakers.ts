/** A speaker is one speaker in all articles: nobody is listed under two names. */
import { foldedKey } from '../../story/names/fold.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import type { Located } from '../schema.ts';
import { positionAt } from '../text.ts';

/** Words before a person's name that say what they are, and are no part of it. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope president vice prime minister
  foreign defence defense secretary general chancellor governor mayor ambassador senator judge justice captain colonel
  major lieutenant admiral commander chief spokesman spokeswoman spokesperson deputy acting former`.split(
    /\s+/,
  ),
);
const ARTICLES = new Set(['the', 'a', 'an']);
const LINKS = new Set(['of', 'for', 'and']);

/** Reports a speaker whose name, but for titles and articles, is another’s. */
export function checkSpeakers({ speakers }: Draft, report: Report): void {
  const first = new Map<string, Located<string>>();
  for (const { value: speaker } of speakers?.value ?? []) {
    const { name } = speaker;
    if (!name) continue;
    const key = keyOf(name.value);
    if (key === '') continue;
    const other = first.get(key);
    if (!other) {
      first.set(key, name);
      continue;
    }
    const { line, column } = positionAt(other.at);
    report(
      'speaker-twice',
      name.at,
      `"${name.value}" is listed twice: here, and as "${other.value}" at ${other.at.file.path}:${line}:${column}.`,
      'keep one of the two, and name its id in the claims of both; or tell them apart by name.',
    );
  }
}

/** The words of a name whatever their order and spelling: "Ministry of Defence, Utopia" is "Utopia’s defence ministry". */
function keyOf(name: string): string {
  const words = foldedKey(name.replace(/['’]s?(?![\p{L}\p{N}])/gu, ''))
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter((word) => !ARTICLES.has(word));
  const named = words.findIndex((word) => !TITLES.has(word));
  // Two names at least must be left: "President Smith" may be another than "Minister Smith", "President of" is no title.
  const isTitled = words.length - named >= 2 && !LINKS.has(words[named] ?? '');
  const bare = isTitled ? words.slice(named) : words;
  return bare
    .filter((word) => !LINKS.has(word))
    .sort()
    .join(' ');
}
