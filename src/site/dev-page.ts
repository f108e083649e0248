/** The pages as the dev server gives them: nothing is built, and the scripts bring the style. */
import { HELP } from './dev/help-page.ts';
import { leadingDocument, pageDocument, type Document } from './document.ts';
import {
  APP,
  CLIENT,
  FRAME,
  FRAME_APP,
  HANDOUT_STYLE,
  LIST_STYLE,
  METHOD_STYLE,
  SHARE,
  SHELF_STYLE,
  type Server,
} from './entries.ts';
import { EARLY } from './frame/early.ts';
import { TRUSTED_ALONE } from './policy.ts';

/** The page at a path; its client is loaded as it is written, and of the policy only Trusted Types stand. Null where there is none. */
export async function devDocument(site: Server, path: string): Promise<string | null> {
  if (path === '/') {
    const [only, ...others] = site.ids;
    if (only !== undefined && others.length === 0)
      return leadingDocument(await site.renderStory(only));
    return devPage(await site.renderShelf(), SHELF_STYLE);
  }
  for (const id of site.ids) {
    if (path === `/${id}/`) return devPage(await site.renderStory(id), APP, CLIENT);
    if (path === `/${id}/embed/`) return devPage(await site.renderFrame(id), FRAME_APP, FRAME);
    if (path === `/${id}/share/`) return devPage(await site.renderShare(id, null, null), SHARE);
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
function devPage(page: Document, ...scripts: readonly string[]): string {
  const early = page.pieceOf === null ? '' : EARLY;
  const assets = { script: null, early, preload: [], css: '', sheets: [] };
  // Other people's pages show frames, and nobody writes in them.
  const help = page.pieceOf === null ? [HELP] : [];
  const tags = ['@vite/client', ...scripts, ...help].map(
    (script) => `<script type="module" src="/${script}"></script>`,
  );
  return pageDocument(page, assets, null)
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${TRUSTED_ALONE}`)
    .replace('</head>', `${tags.join('')}</head>`);
}
