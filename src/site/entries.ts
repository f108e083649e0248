/** Where the build begins: the scripts that pages ask for first, what gathers the style of pages without one, and what renders them all. */
import type { Layer } from './card.ts';
import type { Document, Rendered } from './document.ts';
import type { Plate } from './plates.ts';
import type { RenderedHandout } from './rendered.ts';
import type { Pinned } from './share/code.ts';

export const CLIENT = 'src/site/client.ts';
/** What the client asks for when the page must answer; its style is the page's from the first. */
export const APP = 'src/site/app.ts';
/** The same two of the frame that shows a story in other people's pages. */
export const FRAME = 'src/site/frame/client.ts';
export const FRAME_APP = 'src/site/frame/show.ts';
/** The page that makes the code for those. */
export const SHARE = 'src/site/share/client.ts';
/** What those pages load. */
export const TAG = 'src/embed/embed.ts';
/** What keeps visited stories for readers without a network. */
export const OFFLINE = 'src/site/offline/worker.ts';
export const SERVER = 'src/site/server.ts';
/** Gathers the style of the method page, which has no script that the browser's build would know it by. */
export const METHOD_STYLE = 'src/site/method-style.ts';
/** The same for the pages for paper. */
export const HANDOUT_STYLE = 'src/site/handout/handout-style.ts';
/** The same for the pages of a large story's list. */
export const LIST_STYLE = 'src/site/list-style.ts';
/** The same for the page at the root of a site of several stories. */
export const SHELF_STYLE = 'src/site/shelf/shelf-style.ts';

/** What `server.ts` exports. */
export interface Server {
  readonly ids: readonly string[];
  renderStory(id: string): Promise<Rendered>;
  renderFrame(id: string): Promise<Rendered>;
  renderShare(id: string, address: string | null, pinned: Pinned | null): Promise<Rendered>;
  renderMethod(id: string): Promise<Rendered>;
  renderHandouts(id: string, address: string | null): Promise<readonly RenderedHandout[]>;
  renderLists(id: string): AsyncGenerator<Rendered>;
  renderCard(id: string): Promise<readonly Layer[]>;
  renderPlates(id: string, css: string): Promise<readonly Plate[]>;
  renderShelf(): Promise<Document>;
  renderShelfMap(id: string): Promise<string>;
}

/** The edge where a built module becomes what we know of it. */
export function serverOf(module: unknown): Server {
  return module as Server;
}
