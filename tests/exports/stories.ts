/** The real story and the invented ones, compiled, for exports to be made of. */
import { join } from 'node:path';

import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { readFolder } from '../../src/compile/folder.ts';
import type { Story } from '../../src/story/story.ts';

const ROOT = join(import.meta.dirname, '../..');

export const REAL = 'nagorno-karabakh-2023';
export const FERRY = 'kivisatama-2024';
const FOLDERS: Readonly<Record<string, string>> = {
  [REAL]: 'data/nagorno-karabakh-2023',
  [FERRY]: 'tests/stories/kivisatama-2024',
  'yksi-tapahtuma': 'tests/stories/yksi-tapahtuma',
};

/** The path of a story's folder. */
export function folderOf(id: string): string {
  return join(ROOT, FOLDERS[id] ?? '');
}

/** Each story by its id. */
export const stories: ReadonlyMap<string, Story> = new Map(
  Object.keys(FOLDERS).map((id) => {
    const { files, diagnostics: unread } = readFolder(folderOf(id), `data/${id}`);
    const { story, diagnostics } = compile(files, unread);
    if (!story) throw new Error(format(diagnostics));
    return [id, story];
  }),
);

export function storyOf(id: string): Story {
  const story = stories.get(id);
  if (!story) throw new Error(`No story is called ${id}.`);
  return story;
}
