/** The line to the dev server: what it last said of the story, and of what was pressed. */
import type { CustomEventMap } from 'vite/types/customEvent.d.ts';
import type { ViteHotContext } from 'vite/types/hot.d.ts';

export type Desk = CustomEventMap['dateline:desk'];
export type Origins = CustomEventMap['dateline:origins']['origins'];

export class DeskLine {
  /** Null until the server has said something. */
  desk = $state.raw<Desk | null>(null);
  /** Where the thing last pressed is written; null before any was. */
  origins = $state.raw<Origins | null>(null);
  readonly #story: string;
  readonly #hot: ViteHotContext;

  /** @param story its id @param ondesk called with each desk that comes */
  constructor(story: string, hot: ViteHotContext, ondesk: (desk: Desk) => void) {
    this.#story = story;
    this.#hot = hot;
    hot.on('dateline:desk', (desk) => {
      if (desk.story !== story) return;
      this.desk = desk;
      ondesk(desk);
    });
    hot.on('dateline:origins', (found) => {
      if (found.story === story) this.origins = found.origins;
    });
    // Also of a server that was started anew.
    hot.on('vite:ws:connect', () => this.#ask());
    this.#ask();
  }

  /** Asks where things are written. @param keys as `keysAt` gives them */
  askFor(keys: readonly string[]): void {
    this.#hot.send('dateline:origins-asked', { story: this.#story, keys });
  }

  #ask(): void {
    this.#hot.send('dateline:desk-asked', { story: this.#story });
  }
}
