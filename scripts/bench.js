// The door to the benches for `npm run bench [name ...]`: what is measured is the code as it is built, not as a dev server serves it.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

import { findBrowser } from './browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const all = ['names', 'timeline', 'compile', 'draft', 'embed', 'pages'];
// The visit of an hour takes its hour: it is asked for by its name.
const benches = asked.length === 0 ? all : [...all, 'soak'].filter((name) => asked.includes(name));
const outDir = `${root}node_modules/.dateline-bench`;
await build({
  root,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  // What builds pages and opens them is no part of what is measured.
  ssr: { noExternal: true, external: ['@playwright/test', 'vite', 'sirv', 'i18n-iso-countries'] },
  build: {
    ssr: true,
    rolldownOptions: { input: benches.map((name) => `tests/bench/${name}.ts`) },
    outDir,
    emptyOutDir: true,
    minify: false,
  },
});
try {
  for (const name of benches) {
    const { bench } = await import(pathToFileURL(`${outDir}/${name}.js`).href);
    if ((await bench(console.log, findBrowser)) === 1) process.exitCode = 1;
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
