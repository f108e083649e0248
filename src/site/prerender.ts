/**
 * The Vite plugin that writes each story's page as HTML: after the browser's build it builds the same components for the
 * server, renders every story, and puts the result beside the assets. `npm run dev` serves the same pages unbuilt.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';

import { words } from '../words/en.ts';
import type { Layer } from './card.ts';
import { writeCompressed } from './compressed-copies.ts';
import { devPlates } from './dev-plates.ts';
import { pageDocument, rootDocument, type Assets, type Rendered } from './document.ts';
import { EARLY } from './frame/early.ts';
import { siteAddress } from './head-tags.ts';
import { embeddersOf, headerFiles } from './header-files.ts';
import { oembed } from './oembed.ts';
import { readManifest, relocated, scriptsOf, styleOf } from './manifest.ts';
import { WORKER, writeOffline, type Folder } from './offline/write.ts';
import type { Plate } from './plates.ts';
import type { RenderedHandout } from './rendered.ts';

const CLIENT = 'src/site/client.ts';
/** What the client asks for when the page must answer; its style is the page's from the first. */
const APP = 'src/site/app.ts';
/** The same two of the frame that shows a story in other people's pages. */
const FRAME = 'src/site/frame/client.ts';
const FRAME_APP = 'src/site/frame/show.ts';
/** The page that makes the code for those. */
const SHARE = 'src/site/share/client.ts';
/** What those pages load. */
const TAG = 'src/embed/embed.ts';
/** What keeps visited stories for readers without a network. */
const OFFLINE = 'src/site/offline/worker.ts';
const SERVER = 'src/site/server.ts';
/** Gathers the style of the method page, which has no script that the browser's build would know it by. */
const METHOD_STYLE = 'src/site/method-style.ts';
/** The same for the pages for paper. */
const HANDOUT_STYLE = 'src/site/handout/handout-style.ts';
/** The same for the pages of a large story's list. */
const LIST_STYLE = 'src/site/list-style.ts';

/** The style of all that stands in the page from the first, whenever its script comes: one sheet, which the page itself holds. */
const PAGE_STYLE = {
  name: 'page-style',
  test: (id: string) => STANDS.test(id) && !OPENS.test(id),
};
const STANDS =
  /src\/(?:(?:site|modes|views\/(?:text|list|timeline|map\/FirstPicture|[A-Z]))[^?]*\?svelte&type=style|(?:site\/(?:fonts|page)|views\/tokens)\.css)/;
/** What a reader opens brings its style with it. */
const OPENS =
  /(?:Explore|Filters|DisputePanel|DisputeView|SourcePanel|SourceText|Peek|PlaceCard|Citation)\.svelte|\/(?:present|embed|frame|share)\//;

/** What the first scripts of pages and frames need, and others do: in a chunk of its own, or they would ask for what those need. */
const ASKING = {
  name: 'asking',
  test: /preload-helper|virtual:stories|modes\/connection|map\/ahead|site\/touches/,
  priority: 1,
};

/**
 * What more than one chunk needs, in one, so that few must be asked for. What only search, the cards of places, the matrix, disputes and
 * other modes need, most readers never open.
 */
const SHARED = {
  name: 'shared',
  test: /node_modules\/(?:svelte|@?date-fns|d3-array)\/|src\/(?:words|reading|story|views|modes)\/(?!names\/|map\/ahead|connection|matrix\/|text\/DisputeView|embed\/|present\/)[^?]*(?<!\.css)$/,
  minShareCount: 2,
};

/** What `server.ts` exports. */
interface Server {
  readonly ids: readonly string[];
  renderStory(id: string): Promise<Rendered>;
  renderFrame(id: string): Promise<Rendered>;
  renderShare(id: string, address: string | null): Promise<Rendered>;
  renderMethod(id: string): Promise<Rendered>;
  renderHandouts(id: string, address: string | null): Promise<readonly RenderedHandout[]>;
  renderLists(id: string): AsyncGenerator<Rendered>;
  renderCard(id: string): Promise<readonly Layer[]>;
  renderPlates(id: string, css: string): Promise<readonly Plate[]>;
}

/** @param plugins the plugins that compile components and stories, made anew for the server's build */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:prerender',
    config: () => ({
      appType: 'mpa',
      build: {
        manifest: true,
        rolldownOptions: {
          input: [CLIENT, FRAME, SHARE],
          output: { codeSplitting: { groups: [PAGE_STYLE, ASKING, SHARED] } },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      const plateAt = devPlates(server);
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const site = serverOf(await server.ssrLoadModule(`/${SERVER}`));
            const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
            const svg = await plateAt(site, path);
            const found = svg ?? (await devDocument(site, path));
            if (found === null) return next();
            response.setHeader('content-type', svg ? 'image/svg+xml' : 'text/html; charset=utf-8');
            response.end(found);
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
  for (const id of site.ids) {
    if (path === `/${id}/`) return devPage(await site.renderStory(id), APP, CLIENT);
    if (path === `/${id}/embed/`) return devPage(await site.renderFrame(id), FRAME_APP, FRAME);
    if (path === `/${id}/share/`) return devPage(await site.renderShare(id, null), SHARE);
    if (path === `/${id}/method/`) return devPage(await site.renderMethod(id), METHOD_STYLE);
    const handout = path.startsWith(`/${id}/handout/`)
      ? (await site.renderHandouts(id, null)).find((page) => path === `/${page.path}`)
      : undefined;
    if (handout) return devPage(handout, HANDOUT_STYLE);
    if (path.startsWith(`/${id}/list/`)) {
      for await (const page of site.renderLists(id)) {
        if (path === `/${page.path}`) return devPage(page, LIST_STYLE);
      }
    }
  }
  return null;
}

/** The scripts bring the style, too. */
function devPage(page: Rendered, ...scripts: readonly string[]): string {
  const early = page.pieceOf === null ? '' : EARLY;
  const assets = { script: null, early, preload: [], css: '', sheets: [] };
  const tags = ['@vite/client', ...scripts].map(
    (script) => `<script type="module" src="/${script}"></script>`,
  );
  return pageDocument(page, assets, null)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', `${tags.join('')}</head>`);
}

async function writePages(config: ResolvedConfig, plugins: PluginOption[]): Promise<void> {
  const address = siteAddress(process.env['DATELINE_ADDRESS']);
  if (address === null) {
    config.logger.info(
      'DATELINE_ADDRESS is not set: canonical addresses and the cards of those who link to the site are left out.',
    );
  }
  const out = resolve(config.root, config.build.outDir);
  const manifest = await readManifest(out);
  // Within node_modules, so that what the bundle imports is found.
  const scratch = await mkdtemp(join(config.root, 'node_modules/.dateline-'));
  try {
    await build({
      root: config.root,
      configFile: false,
      logLevel: 'error',
      plugins,
      build: {
        ssr: true,
        rolldownOptions: {
          input: {
            server: SERVER,
            method: METHOD_STYLE,
            handout: HANDOUT_STYLE,
            list: LIST_STYLE,
          },
        },
        // The style of the pages without a script; its fonts are those of the browser's build, under the same names.
        ssrEmitAssets: true,
        manifest: true,
        assetsInlineLimit: 0,
        cssMinify: true,
        outDir: scratch,
        emptyOutDir: true,
        copyPublicDir: false,
      },
    });
    const serverManifest = await readManifest(scratch);
    const methodCss = await styleOf([METHOD_STYLE], serverManifest, scratch, 'root');
    const handoutCss = await styleOf([HANDOUT_STYLE], serverManifest, scratch, 'root');
    const listCss = await styleOf([LIST_STYLE], serverManifest, scratch, 'root');
    const serverCss = await styleOf([SERVER], serverManifest, scratch, 'root');
    const storyCss = await styleOf([CLIENT, APP], manifest, out, 'sheet');
    const frameCss = await styleOf([FRAME, FRAME_APP], manifest, out, 'sheet');
    const shareCss = await styleOf([SHARE], manifest, out, 'sheet');
    const site = serverOf(await import(pathToFileURL(join(scratch, 'server.js')).href));
    const write = async (page: Rendered, assets: Assets) => {
      await mkdir(join(out, page.path), { recursive: true });
      await writeFile(join(out, page.path, 'index.html'), pageDocument(page, assets, address));
    };
    const plain = (page: Rendered, css: string) => {
      const assets = {
        script: null,
        early: '',
        preload: [],
        sheets: [],
        css: relocated(css, page),
      };
      return write(page, assets);
    };
    const pages = await Promise.all(site.ids.map(site.renderStory));
    for (const page of pages) {
      await write(page, {
        ...scriptsOf([CLIENT, APP], page, manifest),
        early: '',
        css: relocated(storyCss, page),
      });
      const frame = await site.renderFrame(page.id);
      await write(frame, {
        ...scriptsOf([FRAME, FRAME_APP], frame, manifest),
        early: EARLY,
        css: relocated(frameCss, frame),
      });
      const share = await site.renderShare(page.id, address);
      await write(share, {
        ...scriptsOf([SHARE], share, manifest),
        early: '',
        css: relocated(shareCss, share),
      });
      await plain(await site.renderMethod(page.id), methodCss);
      for (const handout of await site.renderHandouts(page.id, address)) {
        await plain(handout, handoutCss + handout.css);
      }
      for await (const part of site.renderLists(page.id)) await plain(part, listCss);
    }
    await writeFile(join(out, 'index.html'), rootDocument(pages, words.page.brand));
    for (const id of site.ids)
      await writePlates(await site.renderPlates(id, serverCss), join(out, id));
    if (address !== null) {
      await writeCards(site, out);
      await writeEmbeds(pages, address, out);
    }
    await buildAlone(TAG, 'embed.js', config.root, out);
    await buildAlone(OFFLINE, WORKER, config.root, out);
    for (const [file, text] of headerFiles(embeddersOf(process.env['DATELINE_EMBEDDERS']))) {
      await mkdir(dirname(join(out, file)), { recursive: true });
      await writeFile(join(out, file), text);
    }
    const ways = { entries: [CLIENT, APP], manifest };
    await writeOffline(pages, storyCss, ways, folderAt(out));
  } finally {
    await rm(scratch, { recursive: true, force: true });
    await rm(join(out, '.vite'), { recursive: true, force: true });
  }
  await writeCompressed(out);
}

async function writePlates(plates: readonly Plate[], folder: string): Promise<void> {
  for (const { path, svg } of plates) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), svg);
  }
}

/** A script that stands alone, at an address that stays. */
async function buildAlone(entry: string, file: string, root: string, out: string): Promise<void> {
  const lib = { entry, formats: ['iife' as const], name: 'dateline', fileName: () => file };
  const options = { outDir: out, emptyOutDir: false, copyPublicDir: false, target: 'es2022', lib };
  await build({ root, configFile: false, logLevel: 'error', build: options });
}

function folderAt(out: string): Folder {
  return {
    names: async () =>
      (await readdir(out, { recursive: true })).map((name) => name.split(sep).join('/')),
    size: async (path) => (await stat(join(out, path))).size,
    read: async (path) => new Uint8Array(await readFile(join(out, path))),
    write: (path, data) => writeFile(join(out, path), data),
  };
}

/** What systems that turn a link into a frame ask for; each has an absolute address, as the frame has. */
async function writeEmbeds(
  pages: readonly Rendered[],
  address: string,
  out: string,
): Promise<void> {
  for (const page of pages) {
    await writeFile(join(out, page.path, 'oembed.json'), JSON.stringify(oembed(page, address)));
  }
}

/** Those who link to a story ask for its picture by an absolute address, and so there is none without the site's. */
async function writeCards(site: Server, out: string): Promise<void> {
  const { rasterise } = await import('./rasterise.ts');
  const pictures = await rasterise(await Promise.all(site.ids.map(site.renderCard)));
  for (const [index, id] of site.ids.entries()) {
    const picture = pictures[index];
    if (picture) await writeFile(join(out, id, 'card.png'), picture);
  }
}

/** The edge where a built module becomes what we know of it. */
function serverOf(module: unknown): Server {
  return module as Server;
}
