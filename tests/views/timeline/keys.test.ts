import { expect, it } from 'vitest';
import { askedBy } from '../../../src/views/timeline/keys.ts';
import { lanesOf } from '../../../src/views/timeline/marks.ts';
import { events, plain, sources } from './story.ts';

const lanes = lanesOf(events, sources, plain);
const ask = (key: string, spot: { lane: number; event: string } | null, shiftKey = false) =>
  askedBy({ key, shiftKey }, spot, lanes, new Set());

it('left and right go to the neighbours in time within the lane', () => {
  expect(ask('ArrowRight', { lane: 0, event: 'road-closed' })).toEqual({
    kind: 'go',
    to: { lane: 0, event: 'blast' },
  });
  expect(ask('ArrowLeft', { lane: 0, event: 'road-closed' })).toBeNull();
});

it('left and right pass what is drawn as one in one go', () => {
  const together = askedBy(
    { key: 'ArrowRight', shiftKey: false },
    { lane: 0, event: 'road-closed' },
    lanes,
    new Set(['road-closed', 'blast']),
  );
  expect(together).toBeNull();
});

it('up and down stay with the event where the other source reports it, else go to the nearest in time', () => {
  expect(ask('ArrowUp', { lane: 2, event: 'blast' })).toEqual({
    kind: 'go',
    to: { lane: 1, event: 'speech' },
  });
  expect(ask('ArrowDown', { lane: 1, event: 'convoy' })).toEqual({
    kind: 'go',
    to: { lane: 2, event: 'blast' },
  });
});

it('home and end go to the ends of the lane', () => {
  expect(ask('End', { lane: 1, event: 'convoy' })).toEqual({
    kind: 'go',
    to: { lane: 1, event: 'speech' },
  });
  expect(ask('Home', { lane: 1, event: 'speech' })).toEqual({
    kind: 'go',
    to: { lane: 1, event: 'convoy' },
  });
});

it('plus, minus and shift with an arrow move the window, wherever the focus is', () => {
  expect(ask('+', null)).toEqual({ kind: 'zoom', closer: true });
  expect(ask('-', null)).toEqual({ kind: 'zoom', closer: false });
  expect(ask('ArrowRight', null, true)).toEqual({ kind: 'pan', share: 0.25 });
});

it('leaves all other keys to the page', () => {
  expect(ask('ArrowRight', null)).toBeNull();
  expect(ask('Tab', { lane: 0, event: 'blast' })).toBeNull();
});
