/** What a mark or a ring says aloud. */
import { whenInWords } from '../../story/dates.ts';
import { words } from '../../words/en.ts';
import type { Bunch } from './bunch.ts';
import { lettersOf, type Sharing } from './shared.ts';

/** Title or number, time, lane, and whether accounts differ. */
export function labelOf(bunch: Bunch): string {
  const { count, first, lane, disputed } = bunch;
  const label =
    count === 1
      ? words.timeline.mark(first.event.title, timeOf(bunch), nameOf(lane.sources))
      : words.timeline.bin(count, timeOf(bunch), nameOf(lane.sources));
  return disputed > 0 ? words.timeline.disputed(label) : label;
}

function nameOf(sources: Sharing): string {
  const [{ letter, outlet }] = sources;
  if (sources.length > 1) return words.timeline.lanes(lettersOf(sources));
  return words.timeline.lane(letter, outlet?.name ?? words.page.outletNotNamed);
}

/** The time of a bunch, when its first and its last share it in words; else of both. */
function timeOf({ first, last }: Bunch): string {
  const [from, to] = [whenInWords(first.when), whenInWords(last.when)];
  return from === to ? from : `${from} – ${to}`;
}
