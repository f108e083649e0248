// The door to the benches for `npm run bench`: what is measured is the code as it is built, not as a dev server serves it.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}node_modules/.dateline-bench`;
await build({
  root,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: { ssr: 'tests/bench/names.ts', outDir, emptyOutDir: true, minify: false },
});
try {
  const { bench } = await import(pathToFileURL(`${outDir}/names.js`).href);
  process.exitCode = bench(console.log);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
