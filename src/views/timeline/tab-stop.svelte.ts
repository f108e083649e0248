/** The one tab stop that the timeline has among its marks, and which of them are drawn as one link. */
import type { Spot } from './keys.ts';
import type { LaneLayout } from './layout.ts';

/** What is on the page now. */
interface Given {
  readonly layouts: readonly LaneLayout[];
  /** Id of the selected event. */
  readonly selected: string | null;
}

const NONE: ReadonlySet<string> = new Set();

export class TabStop {
  readonly #given: () => Given;

  /** Where the focus was last among the marks. */
  last = $state.raw<Spot | null>(null);

  /** For each lane and each event that is seen in it, the ids of the events of its link. */
  readonly #links: readonly ReadonlyMap<string, ReadonlySet<string>>[] = $derived.by(() =>
    this.#given().layouts.map(({ marks, bins }) => {
      const links = new Map<string, ReadonlySet<string>>();
      for (const link of [...marks, ...bins]) {
        const ids = new Set(link.marks.map(({ event }) => event.id));
        for (const id of ids) links.set(id, ids);
      }
      return links;
    }),
  );

  /** Where the focus was, or the selected event, or the first that is seen; null where nothing is. */
  readonly at: Spot | null = $derived.by(() => {
    const { layouts, selected } = this.#given();
    const last = this.last;
    const links = this.#links;
    if (last && links[last.lane]?.has(last.event)) return last;
    const chosen = links.findIndex((seen) => selected !== null && seen.has(selected));
    if (selected !== null && chosen !== -1) return { lane: chosen, event: selected };
    const lane = links.findIndex((seen) => seen.size > 0);
    const first = layouts[lane]?.lane.marks.find(({ event }) => links[lane]?.has(event.id));
    return first ? { lane, event: first.event.id } : null;
  });

  constructor(given: () => Given) {
    this.#given = given;
  }

  /** Ids of the events that are drawn as one with that of a spot, itself among them; none where it is not seen. */
  togetherWith(spot: Spot | null): ReadonlySet<string> {
    return (spot && this.#links[spot.lane]?.get(spot.event)) ?? NONE;
  }
}
