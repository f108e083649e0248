/** Lays out all lanes, and leaves alone those of which nothing has changed: a selection touches only the lanes that report it. */
import type { Stretch } from '../../story/story.ts';
import { layOut } from './layout.ts';
import type { Emphasis, LaneLayout } from './layout.ts';
import type { Lane } from './marks.ts';

export class Layouts {
  #last = new Map<Lane, { readonly key: string; readonly layout: LaneLayout }>();

  /** The layouts of lanes in a window, for one lane's width and height in px. */
  of(
    lanes: readonly Lane[],
    window: Stretch,
    { selected, current }: Emphasis,
    { width, height }: { readonly width: number; readonly height: number },
  ): readonly LaneLayout[] {
    const before = this.#last;
    this.#last = new Map();
    return lanes.map((lane) => {
      const emphasis = {
        selected: selected !== null && lane.byId.has(selected) ? selected : null,
        current: current.filter((id) => lane.byId.has(id)),
      };
      const { from, to } = window;
      const key = [from, to, width, height, emphasis.selected, ...emphasis.current].join(' ');
      const known = before.get(lane);
      const layout =
        known?.key === key ? known.layout : layOut(lane, window, emphasis, width, height);
      this.#last.set(lane, { key, layout });
      return layout;
    });
  }
}
