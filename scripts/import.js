/** `npm run import -- <file>`: brings a timeline or a map of another tool along as a story. */
import { load } from './load.js';

const { importStory } = await load('/src/author/import/import.ts');
const { processTerminal } = await load('/src/author/terminal.ts');
const terminal = processTerminal();
process.exitCode = await importStory(
  process.argv.slice(2),
  process.env.DATELINE_STORIES ?? 'data',
  terminal,
);
terminal.close();
