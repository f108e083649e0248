/**
 * The Vite plugin that writes each story's page as HTML: after the browser's build it builds the same components for the
 * server, renders every story, and puts the result beside the assets. `npm run dev` serves the same pages unbuilt.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  build,
  type Manifest,
  type ManifestChunk,
  type Plugin,
  type PluginOption,
  type ResolvedConfig,
} from 'vite';

import { words } from '../words/en.ts';
import { rootDocument, storyDocument, type Assets, type Rendered } from './document.ts';

const CLIENT = 'src/site/client.ts';
const SERVER = 'src/site/server.ts';

/** What `server.ts` exports. */
interface Server {
  readonly ids: readonly string[];
  renderStory(id: string): Promise<Rendered>;
}

/** @param plugins the plugins that compile components and stories, made anew for the server's build */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:prerender',
    config: () => ({
      appType: 'mpa',
      build: { manifest: true, rolldownOptions: { input: CLIENT } },
    }),
    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const site = serverOf(await server.ssrLoadModule(`/${SERVER}`));
            const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
            const html = await devDocument(site, path);
            if (html === null) return next();
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(html);
          } catch (error) {
            next(error);
          }
        });
      };
    },

    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config.command !== 'build' || config.build.ssr) return;
        await writePages(config, plugins());
      },
    },
  };
}

/** The page at a path of the dev server; its client is loaded as it is written, and no policy stands in its way. */
async function devDocument(site: Server, path: string): Promise<string | null> {
  if (path === '/')
    return rootDocument(await Promise.all(site.ids.map(site.renderStory)), words.page.brand);
  const id = site.ids.find((each) => path === `/${each}/`);
  if (id === undefined) return null;
  const assets = { script: `/${CLIENT}`, preload: [], css: '' };
  return storyDocument(await site.renderStory(id), assets)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', '<script type="module" src="/@vite/client"></script></head>');
}

async function writePages(config: ResolvedConfig, plugins: PluginOption[]): Promise<void> {
  const out = resolve(config.root, config.build.outDir);
  const manifestFile = join(out, '.vite/manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  // Within node_modules, so that what the bundle imports is found.
  const scratch = await mkdtemp(join(config.root, 'node_modules/.dateline-'));
  try {
    await build({
      root: config.root,
      configFile: false,
      logLevel: 'error',
      plugins,
      build: { ssr: SERVER, outDir: scratch, emptyOutDir: true, copyPublicDir: false },
    });
    const site = serverOf(await import(pathToFileURL(join(scratch, 'server.js')).href));
    const pages = await Promise.all(site.ids.map(site.renderStory));
    for (const page of pages) {
      const assets = await assetsOf(page.id, manifest, out);
      await mkdir(join(out, page.id), { recursive: true });
      await writeFile(join(out, page.id, 'index.html'), storyDocument(page, assets));
    }
    await writeFile(join(out, 'index.html'), rootDocument(pages, words.page.brand));
  } finally {
    await rm(scratch, { recursive: true, force: true });
    await rm(join(out, '.vite'), { recursive: true, force: true });
  }
}

async function assetsOf(id: string, manifest: Manifest, out: string): Promise<Assets> {
  const client = manifest[CLIENT];
  if (!client) throw new Error(`The build made no ${CLIENT}.`);
  const story = Object.entries(manifest).find(([key]) => key.endsWith(`virtual:story/${id}`))?.[1];
  const imported = importedBy(client, manifest);
  const sheets = await Promise.all(
    [...new Set([...imported, client].flatMap(({ css = [] }) => css))].map(async (file) =>
      relocated(await readFile(join(out, file), 'utf8'), posix.dirname(file)),
    ),
  );
  return {
    script: `../${client.file}`,
    preload: [...imported, ...(story ? [story] : [])].map(({ file }) => `../${file}`),
    css: sheets.join('').trim(),
  };
}

/** The chunks that a chunk needs before it can run, each once. */
function importedBy(chunk: ManifestChunk, manifest: Manifest): readonly ManifestChunk[] {
  const found = new Set<ManifestChunk>();
  const visit = ({ imports = [] }: ManifestChunk) => {
    for (const next of imports.flatMap((key) => manifest[key] ?? [])) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(chunk);
  return [...found];
}

/** A style sheet's own relative addresses, as they must be in a page one folder below the site's root. */
function relocated(css: string, folder: string): string {
  return css.replace(/url\((['"]?)\.\//g, `url($1../${folder}/`);
}

/** The edge where a built module becomes what we know of it. */
function serverOf(module: unknown): Server {
  return module as Server;
}
