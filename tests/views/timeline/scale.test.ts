import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/story/time.ts';
import {
  between,
  panned,
  percent,
  resized,
  scaleFor,
  zoomed,
} from '../../../src/views/timeline/scale.ts';

const limits = { from: 0, to: 100 * DAY };
const window = { from: 10 * DAY, to: 20 * DAY };

it('places instants in per cent of the window', () => {
  const scale = scaleFor(window);
  expect([10, 15, 20, 25].map((day) => scale(day * DAY))).toEqual([0, 50, 100, 150]);
  expect(percent(100 / 3)).toBe('33.333%');
});

describe('the window', () => {
  it('zooms about an instant, which stays where it was', () => {
    const closer = zoomed(window, 0.5, 12 * DAY, limits);
    expect(closer).toEqual({ from: 11 * DAY, to: 16 * DAY });
    expect(scaleFor(closer)(12 * DAY)).toBe(scaleFor(window)(12 * DAY));
  });

  it('zooms no closer than an hour', () => {
    const { from, to } = zoomed(window, 1e-9, 12 * DAY, limits);
    expect(to - from).toBe(HOUR);
  });

  it('zooms no farther than its limits, and pans no farther', () => {
    expect(zoomed(window, 1000, 12 * DAY, limits)).toEqual(limits);
    expect(panned(window, -50 * DAY, limits)).toEqual({ from: 0, to: 10 * DAY });
    expect(panned(window, 500 * DAY, limits)).toEqual({ from: 90 * DAY, to: 100 * DAY });
  });

  it('is resized at one edge while the other stays', () => {
    expect(resized(window, 'to', 5 * DAY, limits)).toEqual({ from: 10 * DAY, to: 25 * DAY });
    expect(resized(window, 'from', 5 * DAY, limits)).toEqual({ from: 15 * DAY, to: 20 * DAY });
    expect(resized(window, 'from', 50 * DAY, limits)).toEqual({
      from: 20 * DAY - HOUR,
      to: 20 * DAY,
    });
  });

  it('travels from where it was to where it goes, by equal factors', () => {
    const end = { from: 40 * DAY, to: 41 * DAY };
    const halfway = between(window, end, 0.5);
    expect(between(window, end, 0).from).toBeCloseTo(window.from, 0);
    expect(between(window, end, 1).to).toBeCloseTo(end.to, 0);
    expect((halfway.to - halfway.from) / DAY).toBeCloseTo(Math.sqrt(10), 5);
  });

  it('travels straight when its length stays', () => {
    const end = { from: 30 * DAY, to: 40 * DAY };
    expect(between(window, end, 0.5)).toEqual({ from: 20 * DAY, to: 30 * DAY });
  });
});
