/** The story that an author's command is asked for: its folder, or why there is none. */
import { join } from 'node:path';

import { listStories } from '../compile/folder.ts';
import { printedName } from '../compile/unseen.ts';
import { refuse, type Refused } from './refused.ts';

/** The path of a story's folder among the stories of `root`. `command` is how it is asked for, such as `npm run draft`. */
export function storyFolder(
  root: string,
  words: readonly string[],
  command: string,
): string | Refused {
  const known = listStories(root);
  const list = known.map(printedName).join(', ') || 'none';
  const [name, ...more] = words;
  if (name === undefined) {
    return refuse(`Name the story: ${command} <story>. The stories in ${root}/ are: ${list}.`);
  }
  const flag = [name, ...more].find((word) => word.startsWith('-'));
  if (flag !== undefined) return refuse(`${command} does not know ${flag}.`);
  if (more.length > 0) return refuse(`One story at a time: ${command} ${name}.`);
  if (!known.includes(name))
    return refuse(
      `There is no story "${printedName(name)}" in ${root}/; the stories are: ${list}.`,
    );
  return join(root, name);
}
