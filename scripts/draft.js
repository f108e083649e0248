/** `npm run draft <story>`: proposals for a story's places, events and speakers, from its articles. */
import { load } from './load.js';

const { draft } = await load('/src/author/draft/command.ts');
process.exitCode = draft(
  process.argv.slice(2),
  process.env.DATELINE_STORIES ?? 'data',
  console.log,
  console.error,
);
