/** `npm run check [story ...]`: lists every mistake in the stories; with `-- --coverage`, every sentence of the articles. */
import { load } from './load.js';

const { check } = await load('/src/compile/cli.ts');
process.exitCode = check(process.argv.slice(2), console.log);
