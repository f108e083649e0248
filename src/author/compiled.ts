/** Whether files that a command has made are a story, before they are put in place. */
import { compile } from '../compile/compile.ts';
import { format } from '../compile/diagnostic.ts';
import type { Story } from '../story/story.ts';
import { refuse, type Refused } from './refused.ts';

export interface Made {
  readonly story: Story;
  /** How many warnings the check has for it. */
  readonly warnings: number;
}

const MOST_SHOWN = 3;

/** @param folder as it is printed, `data/<story>` */
export function compiled(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Made | Refused {
  const encoder = new TextEncoder();
  const bytes = [...files].map(
    ([name, content]) =>
      [
        `${folder}/${name}`,
        typeof content === 'string' ? encoder.encode(content) : content,
      ] as const,
  );
  const { story, diagnostics } = compile(new Map(bytes));
  if (story !== null) return { story, warnings: diagnostics.length };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const found = errors.length === 1 ? '1 mistake' : `${errors.length} mistakes, of which the first`;
  return refuse(
    `What was made of it does not pass the check, so nothing was written. The check found ${found}:`,
    '',
    format(errors.slice(0, MOST_SHOWN)),
  );
}
