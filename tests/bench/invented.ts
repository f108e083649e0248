/** Writes an invented story of any size to disc: twenty steps tell a hundred of its events, no step the others. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { largeStory } from './large-story.ts';

const STEPS = 20;

/** Makes the folder anew, as a folder of story folders, with one story of so many events. */
export function writeInvented(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of largeStory(count, STEPS).files) {
    const file = join(folder, relative('data', path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
