/**
 * `npm run pack [-- story]`: writes a story as one file that opens without a server and without a network, `dist/pack/<story>.html`,
 * and prints where it is and how large. A file of 4 MB or more is none to take along: then it says so in one line, and ends with code 1.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { load } from './load.js';
import { giveUp, makeReady, root } from './ready.js';

const OUT = 'dist/pack';
const WORLD = 'data/basemap/world.json';
const MAPLIBRE_WORKER = 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs';

makeReady();
// Else what loads the modules below has Svelte built for its developers.
process.env.NODE_ENV = 'production';
const settings = { root, configFile: false, logLevel: 'error', base: './' };
const { build, loadConfigFromFile } = await import('vite');
const { groundFiles, listStories, readFolder } = await load('/src/compile/folder.ts');
const { compile } = await load('/src/compile/compile.ts');
const { format } = await load('/src/compile/diagnostic.ts');
const { printedName } = await load('/src/compile/unseen.ts');
const { siteAddress } = await load('/src/site/head-tags.ts');
const { packDocument } = await load('/src/site/pack/document.ts');
const { basemapName, inOneFile, WORKER } = await load('/src/site/pack/plugin.ts');
const { megabytes, tooLarge } = await load('/src/site/pack/size.ts');

const folder = process.env.DATELINE_STORIES ?? 'data';
const id = chosen(listStories(resolve(root, folder)), process.argv.slice(2));
const { story, files } = compiled(id);
const { licencesText, packagesOf, shippedFiles } = await load('/src/site/licences.ts');
const { fontsOf } = await load('/src/site/typefaces.ts');
const address = siteAddress(process.env.DATELINE_ADDRESS);
// Within node_modules, so that what the server's bundle imports is found.
const scratch = mkdtempSync(join(root, 'node_modules/.dateline-pack-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

// A site of this story alone, of what was read of it: no link in it is followed anew.
for (const [path, bytes] of files) {
  const copy = join(scratch, 'data', id, path.slice(`${folder}/${id}/`.length));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, bytes);
}
process.env.DATELINE_STORIES = relative(root, join(scratch, 'data')).split(sep).join('/');
const { page, plates } = await rendered();
const { script, css, files: bundled } = await client();
const working = await worker();
const taken = {
  ...plates,
  ...basemaps(),
  [WORKER]: ['text/javascript;charset=utf-8', working.script],
};
const packed = gzipSync(JSON.stringify(taken), { level: 9 }).toString('base64');
const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const packages = await packagesOf([...fonts(), ...bundled, ...working.files], root);
const licences = await licencesText(packages, root);
const inside = { script, css, packed, icon, licences, version: story.version };
const html = packDocument(page, inside, address);
const size = Buffer.byteLength(html);
const refusal = tooLarge(id, size);
if (refusal) giveUp(refusal);
mkdirSync(join(root, OUT), { recursive: true });
writeFileSync(join(root, OUT, `${id}.html`), html);
console.log(`${OUT}/${id}.html  ${megabytes(size)}`);

/** The story that is meant: where there is one alone, it needs no name. */
function chosen(known, [name, ...more]) {
  const only = known.length === 1 ? known[0] : undefined;
  const meant = name ?? only;
  if (more.length === 0 && known.includes(meant)) return meant;
  const list = known.map(printedName).join(', ') || 'none';
  return giveUp(
    name === undefined
      ? `Name the story to pack: npm run pack -- <story>. The stories are: ${list}.`
      : `There is no story "${printedName([name, ...more].join(' '))}"; the stories are: ${list}.`,
  );
}

/** The story and its files, whose mistakes are told by the places where its author mends them. */
function compiled(name) {
  const { files: read, diagnostics: unread } = readFolder(
    resolve(root, folder, name),
    `${folder}/${name}`,
  );
  const { story: found, diagnostics } = compile(read, unread);
  if (found) return { story: found, files: read };
  return giveUp(
    `${format(diagnostics)}\nThe story ${printedName(name)} has mistakes; nothing is packed.`,
  );
}

/** The site's own plugins, but for the one that writes its pages. */
async function plugins() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  return config.plugins.flat(Infinity).filter(({ name }) => name !== 'dateline:prerender');
}

/** The page as the server renders it, and the pictures of its steps. */
async function rendered() {
  const { output } = await build({
    ...settings,
    plugins: await plugins(),
    build: {
      ssr: true,
      rolldownOptions: { input: { server: 'src/site/server.ts' } },
      ssrEmitAssets: true,
      cssCodeSplit: false,
      cssMinify: true,
      assetsInlineLimit: 0,
      outDir: scratch,
      emptyOutDir: false,
      copyPublicDir: false,
    },
  });
  const server = await import(pathToFileURL(join(scratch, 'server.js')).href);
  const all = await server.renderPlates(id, styleIn(output));
  // On paper a step's picture is small; the wide ones are for pages without a script.
  const small = all.filter(({ path }) => !path.includes('/wide/'));
  const plates = Object.fromEntries(small.map(({ path, svg }) => [path, ['image/svg+xml', svg]]));
  return { page: await server.renderStory(id), plates };
}

/** The script of the page, all in one, with the files of packages that are in it, and its style. */
async function client() {
  const output = await built({
    plugins: [inOneFile(root.split(sep).join('/').replace(/\/$/, '')), ...(await plugins())],
    build: {
      assetsInlineLimit: Infinity,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/site/pack/client.ts', output: { codeSplitting: false } },
    },
  });
  return { script: code(output), css: styleIn(output), files: filesIn(output) };
}

/** MapLibre's worker with all that it imports, and the files of packages in it. */
async function worker() {
  const rolldownOptions = { input: MAPLIBRE_WORKER, output: { codeSplitting: false } };
  const output = await built({ build: { modulePreload: false, rolldownOptions } });
  return { script: code(output), files: filesIn(output) };
}

async function built({ plugins, build: options }) {
  const made = await build({
    ...settings,
    plugins,
    build: { ...options, target: 'es2022', write: false, copyPublicDir: false },
  });
  return made.output;
}

function filesIn(output) {
  return shippedFiles(Object.fromEntries(output.map((one) => [one.fileName, one])));
}

/** What is in the style as fonts. */
function fonts() {
  const style = readFileSync(join(root, 'src/site/fonts.css'), 'utf8');
  return fontsOf(style).map((font) => join(root, 'node_modules', font));
}

function styleIn(output) {
  return String(output.find(({ fileName }) => fileName.endsWith('.css')).source).trim();
}

function code(output) {
  const [chunk, another] = output.filter(({ type }) => type === 'chunk');
  if (!chunk || another) throw new Error('The script did not become one.');
  return chunk.code;
}

function basemaps() {
  const files = groundFiles(resolve(root, WORLD), resolve(root, folder, id));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      return [
        basemapName(file.split(sep).join('/')),
        ['application/json', JSON.stringify(JSON.parse(text))],
      ];
    }),
  );
}
