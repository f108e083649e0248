/** The plates of stories on the dev server, and the maps of the shelf: drawn once one of them is asked for, and anew after an edit. */
import type { ViteDevServer } from 'vite';

import type { Plate } from './plates.ts';
import { shelfMapPath } from './shelf/map.ts';

/** What of `server.ts` draws them. */
interface Drawing {
  readonly ids: readonly string[];
  renderPlates(id: string, css: string): Promise<readonly Plate[]>;
  renderShelfMap(id: string): Promise<string>;
}

/** The style of a component, as a module. */
const STYLE = /\?svelte&type=style/;

/** Gives the plate at a path of the dev server, as SVG; null where none is. `drawing` is a new object after each edit. */
export function devPlates(
  server: ViteDevServer,
): (drawing: Drawing, path: string) => Promise<string | null> {
  const drawn = new WeakMap<Drawing, Map<string, Promise<readonly Plate[]>>>();
  return async (drawing, path) => {
    const onShelf = drawing.ids.find((id) => path === `/${shelfMapPath(id)}`);
    if (onShelf !== undefined) return drawing.renderShelfMap(onShelf);
    const [, id = '', file = ''] = /^\/([^/]+)\/(still[./].*)$/.exec(path) ?? [];
    if (!drawing.ids.includes(id)) return null;
    const stories = drawn.get(drawing) ?? new Map<string, Promise<readonly Plate[]>>();
    drawn.set(drawing, stories);
    const plates = stories.get(id) ?? styleOf(server).then((css) => drawing.renderPlates(id, css));
    stories.set(id, plates);
    return (await plates).find((plate) => plate.path === file)?.svg ?? null;
  };
}

/** The style of the components that the server has loaded, without its comments. */
async function styleOf(server: ViteDevServer): Promise<string> {
  const urls = [...server.environments.ssr.moduleGraph.urlToModuleMap.keys()];
  const modules = await Promise.all(
    urls
      .filter((url) => STYLE.test(url) && !url.includes('inline'))
      .map((url) => server.ssrLoadModule(url.replace('?', '?inline&'))),
  );
  return modules
    .map(({ default: css }) => String(css))
    .join('')
    .replace(/\/\*.*?\*\//gs, '');
}
