/**
 * A story's names in the terminal: `mentions <story>` prints its mentions, `find <story> [query]` finds places by name. A
 * story is an id in `data/` or a path to a folder; what is printed is JSON, one value a line.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { search, searchIndex, type SearchIndex } from '../story/names/search.ts';
import type { Story } from '../story/story.ts';
import { ROOT } from './cli.ts';
import { compile } from './compile.ts';
import { format } from './diagnostic.ts';
import { listStories, readFolder } from './folder.ts';
import { printedName } from './unseen.ts';

export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const USAGE = 'Usage: npm run -s story -- mentions <story>, or: find <story> ["<query>"]';

/** Runs a command and returns the exit code: 1 when it cannot be answered, else 0. */
export async function story(words: readonly string[], streams: Streams): Promise<0 | 1> {
  const [command, name, ...query] = words;
  if ((command !== 'mentions' && command !== 'find') || name === undefined) {
    streams.complain(USAGE);
    return 1;
  }
  const compiled = read(name, streams.complain);
  if (compiled === null) return 1;
  if (command === 'mentions') printMentions(compiled, streams.print);
  else await find(searchIndex(compiled.places), query, streams);
  return 0;
}

function read(name: string, complain: Streams['complain']): Story | null {
  const known = listStories(ROOT);
  const dir = known.includes(name) ? join(ROOT, name) : name;
  if (!existsSync(join(dir, 'story.yaml'))) {
    const list = known.map(printedName).join(', ') || 'none';
    complain(`There is no story "${printedName(name)}"; the stories are: ${list}.`);
    return null;
  }
  const { files, diagnostics: unread } = readFolder(dir);
  const { story: compiled, diagnostics } = compile(files, unread);
  if (compiled === null) complain(format(diagnostics));
  return compiled;
}

function printMentions({ sources, mentions }: Story, print: Streams['print']): void {
  const files = new Map(sources.map(({ id, file }) => [id, file]));
  for (const { source, start, end, text, place, use } of mentions) {
    print(JSON.stringify({ file: files.get(source), start, end, text, place, use }));
  }
}

async function find(index: SearchIndex, query: readonly string[], streams: Streams): Promise<void> {
  const answer = (words: string) => {
    const results = search(index, words);
    streams.print(
      JSON.stringify(
        results.map(({ place, name, why }) => ({ id: place.id, name: name.toponym, why })),
      ),
    );
  };
  if (query.length > 0) answer(query.join(' '));
  else for await (const line of createInterface({ input: streams.input })) answer(line);
}
