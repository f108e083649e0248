import { describe, expect, it } from 'vitest';
import { ticksFor } from '../../../src/views/timeline/ticks.ts';
import { utc } from '../../story/spans.ts';

const labels = (from: string, to: string, width: number) =>
  ticksFor({ from: utc(from), to: utc(to) }, width).labels.map(({ text }) => text);

describe('an axis names', () => {
  it('days in full where there is room, each in its middle', () => {
    const { labels: days } = ticksFor({ from: utc('2023-09-18'), to: utc('2023-09-21') }, 720);
    expect(days.map(({ text }) => text)).toEqual([
      'Monday 18 September',
      'Tuesday 19 September',
      'Wednesday 20 September',
    ]);
    expect(days[1]?.at).toBeCloseTo(50, 6);
  });

  it('days in short on a phone', () => {
    expect(labels('2023-09-18', '2023-09-21', 340)).toEqual([
      'Mon 18 Sep',
      'Tue 19 Sep',
      'Wed 20 Sep',
    ]);
  });

  it('hours, with the day at the first and at midnight', () => {
    expect(labels('2023-09-19T22:00:00Z', '2023-09-20T02:00:00Z', 720)).toEqual([
      '19 Sep, 22:00',
      '23:00',
      'Wednesday 20 September',
      '01:00',
    ]);
  });

  it('months, with the year once', () => {
    expect(labels('2022-11-01', '2023-03-01', 180)).toEqual(['Nov', 'Dec', '2023', 'Feb']);
  });

  it('years and runs of years', () => {
    expect(labels('1991-01-01', '1996-01-01', 720)).toEqual([
      '1991',
      '1992',
      '1993',
      '1994',
      '1995',
    ]);
    expect(labels('1987-01-01', '2025-01-01', 340)).toEqual(['1990', '2000', '2010', '2020']);
    expect(labels('1900-01-01', '2040-01-01', 340)).toEqual([
      '1900',
      '1920',
      '1940',
      '1960',
      '1980',
      '2000',
      '2020',
    ]);
  });
});

it.each([
  [3_600_000, 340],
  [86_400_000, 340],
  [86_400_000 * 40, 720],
  [86_400_000 * 400, 1200],
  [86_400_000 * 365 * 100, 340],
])('no two labels of a window of %d ms run into each other at %d px', (length, width) => {
  const from = utc('2023-09-19T07:10:00Z');
  const { labels: all } = ticksFor({ from, to: from + length }, width);
  const boxes = all.map(({ text, at, anchor }) => {
    const x = (at / 100) * width;
    const wide = text.length * 6.6;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return { left, right: left + wide };
  });
  expect(boxes.length).toBeGreaterThan(1);
  boxes.forEach((box, index) =>
    expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? -0.01),
  );
});
