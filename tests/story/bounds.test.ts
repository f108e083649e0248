import { describe, expect, test } from 'vitest';

import { around, besideLongitude, unwrapped } from '../../src/story/bounds.ts';

describe('bounds', () => {
  test('are counted on past 180 where they lie across the date line, and only there', () => {
    expect(unwrapped([176, -20, -178, -15])).toEqual([176, -20, 182, -15]);
    expect(unwrapped([43, 38, 51, 42])).toEqual([43, 38, 51, 42]);
  });

  test('find a longitude on their own side of the world', () => {
    expect(besideLongitude(-179, 179)).toBe(181);
    expect(besideLongitude(179, -170)).toBe(-181);
    expect(besideLongitude(10, 20)).toBe(10);
  });
});

describe('a reader', () => {
  test('may look round as far as the region is wide, but not over the pole', () => {
    expect(around([10, 50, 20, 60])).toEqual([0, 40, 30, 70]);
    expect(around([-170, 40, 170, 80])).toEqual([-179.99, 0, 179.99, 85]);
  });

  test('may look round on both sides of the date line', () => {
    expect(around([176, -20, 182, -15])).toEqual([170, -25, 188, -10]);
    const whole = around([120, -50, 290, 50]);
    expect(whole[0]).toBeCloseTo(25.01);
    expect(whole[2]).toBeCloseTo(384.99);
  });

  test('has room around a region that is only a street, at every latitude', () => {
    const [west, south, east, north] = around([15.6, 78.2, 15.7, 78.25]);

    expect(north - south).toBeGreaterThan(1.5);
    expect((east - west) * Math.cos((78.2 * Math.PI) / 180)).toBeGreaterThan(1.5);
  });
});
