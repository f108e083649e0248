import { describe, expect, test } from 'vitest';

import { touch } from '../../../src/views/map/boxes.ts';
import { layFoot } from '../../../src/views/map/legend.ts';
import type { Size } from '../../../src/views/map/scene.ts';

const measure = (text: string, _: number, pixels: number) => text.length * pixels * 0.55;
const lay = (size: Size, tray = 'Without a place: 12 events', hasSign = true) =>
  layFoot(
    { scale: { kilometres: 20, width: 80 }, credits: 'Somebody · somebody else', tray, hasSign },
    size,
    measure,
  );

describe('the foot of the map', () => {
  test.each([
    ['a wide map', { width: 1171, height: 718 }],
    ['a phone', { width: 390, height: 318 }],
    ['a small phone', { width: 280, height: 300 }],
  ])('keeps scale, tray and legend apart and in sight on %s', (_, size) => {
    const { taken } = lay(size);
    const overlaps = taken.filter((a, i) => taken.slice(i + 1).some((b) => touch(a, b)));
    expect(overlaps).toEqual([]);
    for (const { x, y, width, height } of taken) {
      expect(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height).toBe(true);
    }
  });

  test('has buttons that a finger can press', () => {
    const { tray, legend } = lay({ width: 390, height: 318 });
    expect(
      Math.min(tray?.height ?? 0, tray?.width ?? 0, legend.height, legend.width),
    ).toBeGreaterThanOrEqual(24);
  });

  test('has the credits in sight where there is room, else in the legend', () => {
    expect(lay({ width: 1171, height: 718 }).isCompact).toBe(false);
    expect(lay({ width: 390, height: 318 }).isCompact).toBe(true);
  });

  test('has no tray when it would be empty', () => {
    expect(lay({ width: 1171, height: 718 }, '').tray).toBeNull();
  });
});
