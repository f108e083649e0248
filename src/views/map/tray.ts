/** The tray: events that have no mark on the map are kept beside it, never at a position that nobody reported. */
import type { StoryEvent } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import type { Mark } from './marks.ts';

export interface Tray {
  /** In the order given; empty when every event has a mark. */
  readonly events: readonly StoryEvent[];
  /** What its button says; empty when the tray is. */
  readonly label: string;
  /** Id of the event whose accounts the tray's sign leads to: the selected one, if they differ; else null. */
  readonly differs: string | null;
  readonly hasSelected: boolean;
}

/** The events that no mark with a position holds: those without a place, and those whose places have no known position. */
export function trayOf(
  events: readonly StoryEvent[],
  marks: readonly Mark[],
  disputed: ReadonlySet<string>,
  selected: string | null,
  isNarrow: boolean,
): Tray {
  const placed = new Set(marks.flatMap((mark) => (mark.geometry ? mark.events : [])));
  const without = events.filter(({ id }) => !placed.has(id));
  const hasSelected = without.some(({ id }) => id === selected);
  const { open, openShort } = words.map.tray;
  return {
    events: without,
    label: without.length === 0 ? '' : (isNarrow ? openShort : open)(without.length),
    differs: hasSelected && selected !== null && disputed.has(selected) ? selected : null,
    hasSelected,
  };
}
