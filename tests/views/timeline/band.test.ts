import { describe, expect, it } from 'vitest';

import { bandOf } from '../../../src/views/timeline/band.ts';
import { closure, day18, day19, utc } from '../../story/spans.ts';

const window = { from: utc('2023-09-18'), to: utc('2023-09-22') };

describe('the band of the selected time', () => {
  it('is the share of the window that the time takes', () => {
    expect(bandOf(day19, window)).toEqual({ from: 25, to: 50 });
  });

  it('ends at the edges of the window, also for a time without an end', () => {
    expect(bandOf(closure, window)).toEqual({ from: 0, to: 100 });
  });

  it('is none where the window shows nothing of the time', () => {
    expect(bandOf(day18, { from: utc('2023-09-19'), to: utc('2023-09-20') })).toBeNull();
  });
});
