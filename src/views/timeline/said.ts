/** What a mark or a ring says aloud. */
import { whenInWords } from '../../story/dates.ts';
import type { Source } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import type { Bunch } from './bunch.ts';

/** Title or number, time, lane, and whether accounts differ. */
export function labelOf(bunch: Bunch): string {
  const { count, first, lane, disputed } = bunch;
  const label =
    count === 1
      ? words.timeline.mark(first.event.title, timeOf(bunch), nameOf(lane.source))
      : words.timeline.bin(count, timeOf(bunch), nameOf(lane.source));
  return disputed > 0 ? words.timeline.disputed(label) : label;
}

function nameOf({ letter, outlet }: Source): string {
  return words.timeline.lane(letter, outlet?.name ?? words.page.outletNotNamed);
}

/** The time of a bunch, when its first and its last share it in words; else of both. */
function timeOf({ first, last }: Bunch): string {
  const [from, to] = [whenInWords(first.when), whenInWords(last.when)];
  return from === to ? from : `${from} – ${to}`;
}
