import { expect, it } from 'vitest';
import { askedBy } from '../../../src/views/timeline/keys.ts';
import type { Spot } from '../../../src/views/timeline/keys.ts';
import { layOut } from '../../../src/views/timeline/layout.ts';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import { TabStop } from '../../../src/views/timeline/tab-stop.svelte.ts';
import { dawn19, day18, day19, utc } from '../../story/spans.ts';
import { event, events, plain, sources } from './story.ts';

const dense = [
  ...events,
  ...Array.from({ length: 12 }, (_, index) =>
    event(`call-${index}`, [day18, dawn19, day19][index % 3] ?? day19, { a: null, b: null }),
  ),
];
const lanes = lanesOf(dense, sources, plain);

function stopIn(from: string, to: string, selected: string | null): TabStop {
  const window = { from: utc(from), to: utc(to) };
  const emphasis = { selected, current: [] };
  const layouts = lanes.map((lane) => layOut(lane, window, emphasis, 300, 20));
  return new TabStop(() => ({ layouts, window, selected }));
}

it('is on the selected event, else on the first that is seen, else nowhere', () => {
  expect(stopIn('2023-09-18', '2023-09-21', 'blast').at).toEqual({ lane: 0, event: 'blast' });
  expect(stopIn('2023-09-18', '2023-09-21', null).at).toMatchObject({ lane: 0 });
  expect(stopIn('1950-01-01', '1951-01-01', null).at).toBeNull();
});

it('stays where the focus was, as long as that is seen', () => {
  const stop = stopIn('2023-09-18', '2023-09-21', 'blast');
  stop.last = { lane: 1, event: 'convoy' };
  expect(stop.at).toEqual({ lane: 1, event: 'convoy' });
  const away = stopIn('2023-09-19', '2023-09-21', 'blast');
  away.last = { lane: 1, event: 'convoy' };
  expect(away.at).toEqual({ lane: 0, event: 'blast' });
});

it('comes by the right arrow from the first to every event of a lane, those in rings together', () => {
  for (const [index, { marks }] of lanes.entries()) {
    const stop = stopIn('2023-09-18', '2023-09-21', null);
    const met = new Set<string>();
    let spot: Spot | null = { lane: index, event: marks[0]?.event.id ?? '' };
    while (spot) {
      met.add(spot.event);
      const together = stop.togetherWith(spot);
      for (const { event: one } of marks) if (together.has(one.id)) met.add(one.id);
      const asked = askedBy({ key: 'ArrowRight', shiftKey: false }, spot, lanes, together);
      spot = asked?.kind === 'go' ? asked.to : null;
    }
    expect(met).toEqual(new Set(marks.map(({ event: { id } }) => id)));
  }
});
