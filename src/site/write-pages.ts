/** Writes the pages of a site, and what stands beside them, once the browser's build is done. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, type PluginOption, type ResolvedConfig } from 'vite';

import { words } from '../words/en.ts';
import { buildAlone } from './build-alone.ts';
import { writeCompressed } from './compressed-copies.ts';
import {
  leadingDocument,
  lostDocument,
  pageDocument,
  type Assets,
  type Document,
  type Rendered,
} from './document.ts';
import {
  APP,
  CLIENT,
  FRAME,
  FRAME_APP,
  HANDOUT_STYLE,
  LIST_STYLE,
  METHOD_STYLE,
  OFFLINE,
  SERVER,
  serverOf,
  SHARE,
  SHELF_STYLE,
  type Server,
} from './entries.ts';
import { EARLY } from './frame/early.ts';
import { siteAddress } from './head-tags.ts';
import { embeddersOf, headerFiles } from './header-files.ts';
import { LICENCES, licencesText, packagesOf, shippedFiles, type Bundle } from './licences.ts';
import { readManifest, relocated, scriptsOf, styleOf } from './manifest.ts';
import { oembed } from './oembed.ts';
import { WORKER, writeOffline, type Folder } from './offline/write.ts';
import { writeTag } from './pinned.ts';
import type { Plate } from './plates.ts';
import { shelfMapPath } from './shelf/map.ts';

/**
 * @param plugins those that compile components and stories, made anew for the server's build
 * @param bundle what the browser's build made
 */
export async function writePages(
  config: ResolvedConfig,
  plugins: PluginOption[],
  bundle: Bundle,
): Promise<void> {
  const address = siteAddress(process.env['DATELINE_ADDRESS']);
  if (address === null) {
    config.logger.info(
      'DATELINE_ADDRESS is not set: canonical addresses and the cards of those who link to the site are left out.',
    );
  }
  const out = resolve(config.root, config.build.outDir);
  const manifest = await readManifest(out);
  const pinned = await writeTag(config.root, out);
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
            shelf: SHELF_STYLE,
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
    const write = async (page: Document, assets: Assets) => {
      await mkdir(join(out, page.path), { recursive: true });
      await writeFile(join(out, page.path, 'index.html'), pageDocument(page, assets, address));
    };
    const plain = (page: Document, css: string) => {
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
      const share = await site.renderShare(page.id, address, pinned);
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
    const [only, ...others] = pages;
    if (only && others.length === 0)
      await writeFile(join(out, 'index.html'), leadingDocument(only));
    else {
      const shelfCss = await styleOf([SHELF_STYLE], serverManifest, scratch, 'root');
      await plain(await site.renderShelf(), shelfCss);
      for (const id of site.ids) {
        await writeFile(join(out, shelfMapPath(id)), await site.renderShelfMap(id));
      }
    }
    await writeFile(join(out, '404.html'), lostDocument(words.page.lost));
    for (const id of site.ids)
      await writePlates(await site.renderPlates(id, serverCss), join(out, id));
    if (address !== null) {
      await writeCards(site, out);
      await writeEmbeds(pages, address, out);
    }
    await buildAlone(OFFLINE, WORKER, config.root, out);
    const packages = await packagesOf(shippedFiles(bundle), config.root);
    await writeFile(join(out, LICENCES), await licencesText(packages, config.root));
    const embedders = embeddersOf(process.env['DATELINE_EMBEDDERS']);
    for (const [file, text] of headerFiles({ embedders, pinned: pinned.file })) {
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

function folderAt(out: string): Folder {
  return {
    names: async () =>
      (await readdir(out, { recursive: true })).map((name) => name.split(sep).join('/')),
    size: async (path) => (await stat(join(out, path))).size,
    read: async (path) => new Uint8Array(await readFile(join(out, path))),
    write: async (path, data) => {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), data);
    },
    remove: (path) => rm(join(out, path)),
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
