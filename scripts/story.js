// The door to a story's names for `npm run -s story -- mentions|find <story>`: Node 20 cannot run TypeScript, so Vite loads it.
import { fileURLToPath } from 'node:url';

let vite;
try {
  vite = await import('vite');
} catch {
  console.error('The packages are not installed: run "npm install" first.');
  process.exit(1);
}
const { module } = await vite.runnerImport('/src/compile/story-cli.ts', {
  configFile: false,
  envFile: false,
  logLevel: 'silent',
  root: fileURLToPath(new URL('..', import.meta.url)),
});
process.exitCode = await module.story(process.argv.slice(2), {
  input: process.stdin,
  print: console.log,
  complain: console.error,
});
