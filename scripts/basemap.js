/** `npm run basemap <story>`: the base map of a story's region, cut from Natural Earth. */
import { load } from './load.js';

const { basemap } = await load('/src/author/basemap/command.ts');
process.exitCode = basemap(
  process.argv.slice(2),
  process.env.DATELINE_STORIES ?? 'data',
  console.log,
  console.error,
);
