import { describe, expect, it } from 'vitest';
import { layOut, nextOf } from '../../../src/views/timeline/layout.ts';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import { day19, utc } from '../../story/spans.ts';
import { event, sources } from './story.ts';

const window = { from: utc('2023-09-18'), to: utc('2023-09-21') };
const many = Array.from({ length: 6 }, (_, index) => event(`call-${index}`, day19, { a: null }));
const [lane] = lanesOf(many, sources);
if (!lane) throw new Error('The first source has a lane.');

/** What the ring of that day holds while one of its events is selected, which then stands apart. */
const ringBeside = (selected: string | null) => {
  const emphasis = { selected, current: [] };
  const { marks, bins } = layOut(lane, window, emphasis, 700, 40);
  return [...marks, ...bins].find((placed) => placed.marks.length > 1)?.marks ?? [];
};

describe('pressing a ring of events that share their time', () => {
  it('begins with its first', () => {
    expect(nextOf(ringBeside(null), lane, null)?.event.id).toBe('call-0');
  });

  it('comes to every event in turn, and round again', () => {
    const pressed: string[] = [];
    let selected: string | null = null;
    for (let press = 0; press < many.length + 1; press++) {
      selected = nextOf(ringBeside(selected), lane, selected)?.event.id ?? null;
      if (selected !== null) pressed.push(selected);
    }
    expect(pressed).toEqual([...many.map(({ id }) => id), 'call-0']);
  });
});
