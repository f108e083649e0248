/** `npm run new -- <story>`: makes the folder of a new story, asking what its options do not say. */
import { load } from './load.js';

const { newStory } = await load('/src/author/new/new.ts');
const { processTerminal } = await load('/src/author/terminal.ts');
const terminal = processTerminal();
process.exitCode = await newStory(
  process.argv.slice(2),
  process.env.DATELINE_STORIES ?? 'data',
  terminal,
);
terminal.close();
