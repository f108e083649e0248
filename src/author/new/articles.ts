/** The articles of a new story as their author names them: read, and each once. */
import { createHash } from 'node:crypto';
import { readBytes } from '../read-file.ts';
import { isRefused, refuse, type Refused } from '../refused.ts';
import { readArticle, type NewArticle } from './article.ts';
import { LETTERS } from './story-files.ts';

/** Bytes: an article of a novel's length is another file. */
const LARGEST_ARTICLE = 1_000_000;

/** Paths with commas between them. */
export function pathsOf(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
}

/** Reads the articles that an author names; `outlets` are theirs, in their order. */
export function readArticles(
  paths: readonly string[],
  outlets: readonly string[],
  language: string,
): readonly NewArticle[] | Refused {
  if (paths.length > LETTERS.length) {
    return refuse(
      `${paths.length} articles are named; a story begins with ${LETTERS.length} at most, one for each letter.`,
      'Name fewer; others can be added later.',
    );
  }
  if (outlets.length > paths.length) {
    return refuse(
      `There are ${outlets.length} outlets for ${paths.length} articles.`,
      'Give one --outlet for each --article, in their order; "" for one that is not known.',
    );
  }
  const seen = new Map<string, string>();
  const articles: NewArticle[] = [];
  for (const [at, path] of paths.entries()) {
    const bytes = readBytes(path, LARGEST_ARTICLE, 'an article');
    if (isRefused(bytes)) return bytes;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const same = seen.get(hash);
    if (same !== undefined)
      return refuse(`${same} and ${path} are the same, byte for byte.`, 'Name one of them.');
    seen.set(hash, path);
    const article = readArticle(path, bytes, outlets[at] ?? null, language);
    if (isRefused(article)) return article;
    articles.push(article);
  }
  return articles;
}
