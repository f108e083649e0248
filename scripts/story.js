/** `npm run -s story -- mentions|find <story>`: what the names of a story find. */
import { load } from './load.js';

// Whoever reads the lines may stop reading, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { story } = await load('/src/compile/story-cli.ts');
process.exitCode = await story(process.argv.slice(2), {
  input: process.stdin,
  print: console.log,
  complain: console.error,
});
