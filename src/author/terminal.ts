/** What a command has of its terminal: where it prints, and whom it may ask. */
import { createInterface } from 'node:readline/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { reasonOf } from './new-folder.ts';
import { refuse, type Refused } from './refused.ts';

export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Asks and waits for a line; null where nobody sits before it. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** The terminal of this process. It asks only where both ends are one; `close` lets the process end. */
export function processTerminal(): Terminal & { readonly close: () => void } {
  const isOne = process.stdin.isTTY && process.stdout.isTTY;
  const lines = isOne ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const leave = () => {
    console.error('\nNothing was made.');
    process.exit(1);
  };
  // Ctrl-C, or the end of what is typed.
  lines?.once('close', leave);
  return {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    ask: lines && ((question) => lines.question(question)),
    close() {
      lines?.off('close', leave);
      lines?.close();
    },
  };
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words after a command, as `node:util` reads them: what it does not know is refused with what there is. */
export function readOptions<O extends Options>(
  words: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: withNumbers(words), options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : reasonOf(error);
    return refuse(`${message ?? ''}.`.replace(/\.\.$/, '.'), usage);
  }
}

/** A value that begins with a minus and a digit is none of Node's options: `--region -0.2` becomes `--region=-0.2`. */
function withNumbers(words: readonly string[]): string[] {
  return words.reduce<string[]>((all, word) => {
    const option = all.at(-1);
    if (/^-\d/.test(word) && option && /^--[^=]+$/.test(option)) all[all.length - 1] += `=${word}`;
    else all.push(word);
    return all;
  }, []);
}

/** The day it is on this machine, as EDTF and in words. */
export function today(now = new Date()): { readonly edtf: string; readonly words: string } {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    edtf: `${year}-${two(month)}-${two(day)}`,
    words: new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).format(now),
  };
}

/** Prints why a command did nothing, and returns its exit code. */
export function giveUp({ refused }: Refused, { complain }: Terminal): 1 {
  complain(refused);
  return 1;
}
