/** The one tab stop that the timeline has among its marks, and which of them are drawn as one link. */
import type { Stretch } from '../../story/story.ts';
import { touches } from '../../story/time.ts';
import { holds } from './bunch.ts';
import type { Spot } from './keys.ts';
import type { LaneLayout } from './layout.ts';
import type { Mark } from './marks.ts';
import { bunchWith, placesIn } from './press.ts';

/** What is on the page now. */
interface Given {
  readonly layouts: readonly LaneLayout[];
  /** What they show, UTC ms. */
  readonly window: Stretch;
  /** Id of the selected event. */
  readonly selected: string | null;
}

const NONE: ReadonlySet<string> = new Set();

export class TabStop {
  readonly #given: () => Given;

  /** Where the focus was last among the marks. */
  last = $state.raw<Spot | null>(null);

  /** Where the focus was, or the selected event, or the first that is seen; null where nothing is. */
  readonly at: Spot | null = $derived.by(() => {
    const { layouts, selected } = this.#given();
    const { last } = this;
    if (last && this.#seen(last)) return last;
    const chosen = layouts
      .map((_, lane) => ({ lane, event: selected ?? '' }))
      .find((spot) => this.#seen(spot));
    if (chosen) return chosen;
    const lane = layouts.findIndex(({ marks, bins }) => marks.length + bins.length > 0);
    const layout = layouts[lane];
    const first =
      layout &&
      placesIn(layout)
        .map(({ bunch }) => bunch.first)
        .reduce((least, mark) => (mark.order < least.order ? mark : least));
    return first ? { lane, event: first.event.id } : null;
  });

  constructor(given: () => Given) {
    this.#given = given;
  }

  /** The mark at a spot, if the window shows it. */
  #seen({ lane, event }: Spot): Mark | null {
    const { layouts, window } = this.#given();
    const mark = layouts[lane]?.lane.byId.get(event)?.mark;
    return mark && touches(mark.when, window) ? mark : null;
  }

  /** The mark that it is on, if that is in a lane. */
  in(lane: number): Mark | null {
    return this.at?.lane === lane ? this.#seen(this.at) : null;
  }

  /** Tells of an id whether its event is drawn as one with that of a spot, which itself is; none is where that is not seen. */
  togetherWith(spot: Spot | null): Pick<ReadonlySet<string>, 'has'> {
    const layout = spot && this.#given().layouts[spot.lane];
    const bunch = layout && bunchWith(layout, spot.event);
    if (!bunch) return NONE;
    return {
      has: (id) => {
        const mark = layout.lane.byId.get(id)?.mark;
        return mark !== undefined && holds(bunch, mark);
      },
    };
  }
}
