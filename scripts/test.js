/** `npm test`: installs what is missing, a browser too, and runs everything: types, lint, check of the stories, unit and browser tests. */
import { makeReady, giveUp, run } from './ready.js';

makeReady();
const { findBrowser } = await import('./browser.js');
const browser = await findBrowser();
console.log(`Browser: ${browser}`);
const { findNginx } = await import('./nginx.js');
const nginx = findNginx();

const bin = (name) => `node_modules/.bin/${name}`;
const env = { ...process.env, DATELINE_BROWSER: browser, DATELINE_NGINX: nginx };

/** Unit tests in which no date is, or that build and serve. */
const DATELESS = [
  'author/basemap',
  'compile/limits',
  'compile/plugin',
  'hostile',
  'scripts',
  'site/dev',
  'site/typefaces',
  'views/map',
];

const parts = [
  [
    'types',
    bin('svelte-check'),
    ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
  ['lint', bin('eslint'), ['.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['stories', process.execPath, ['scripts/check.js']],
  ['unit tests', bin('vitest'), ['run']],
  // The same once more where the calendar's day differs from UTC's: no date may move.
  [
    'unit tests under Pacific/Apia',
    bin('vitest'),
    ['run', ...DATELESS.map((part) => `--exclude=tests/${part}*`)],
    { TZ: 'Pacific/Apia' },
  ],
  ['build', bin('vite'), ['build', '--logLevel', 'warn']],
  ['browser tests', bin('playwright'), ['test']],
];

for (const [name, command, args, more] of parts) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const code = run(command, args, { env: { ...env, ...more } });
  console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (code !== 0) giveUp(`npm test: ${name} failed.`);
}
console.log('\nAll is well.');
