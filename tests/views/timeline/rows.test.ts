import { describe, expect, it } from 'vitest';
import { RING, SIGN } from '../../../src/views/timeline/rings.ts';
import { pack } from '../../../src/views/timeline/rows.ts';
import type { Box } from '../../../src/views/timeline/rows.ts';

const box = (left: number, right: number, more: Partial<Box> = {}): Box => ({
  left,
  right,
  rank: 2,
  isThrough: false,
  isHollow: false,
  count: 1,
  hasSign: false,
  ...more,
});
const rowsOf = ({ marks }: ReturnType<typeof pack>) =>
  [...marks].sort((a, b) => a.index - b.index).map(({ row }) => row);

describe('packing a lane', () => {
  it('keeps marks that do not overlap in one row, even if they touch', () => {
    const packed = pack([box(0, 100), box(100, 200), box(200, 300)], 2, 700);
    expect(packed.rows).toBe(1);
    expect(rowsOf(packed)).toEqual([0, 0, 0]);
  });

  it('stacks those that do', () => {
    expect(rowsOf(pack([box(0, 100), box(50, 150), box(100, 200)], 2, 700))).toEqual([0, 1, 0]);
  });

  it('bins what has no room, and loses nothing', () => {
    const boxes = Array.from({ length: 7 }, () => box(200, 230));
    const { marks, bins } = pack(boxes, 2, 700);
    expect(bins).toHaveLength(1);
    const held = [...marks.map(({ index }) => index), ...bins.flatMap(({ members }) => members)];
    expect(held.sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('leaves the selected its place', () => {
    const boxes = [...Array.from({ length: 6 }, () => box(200, 230)), box(190, 260, { rank: 0 })];
    const { marks, bins } = pack(boxes, 1, 700);
    expect(marks.map(({ index }) => index)).toContain(6);
    expect(bins.flatMap(({ members }) => members)).not.toContain(6);
  });

  it('puts a ring beside a narrow mark of its row', () => {
    const { bins } = pack(
      [box(200, 224, { rank: 0 }), ...Array.from({ length: 3 }, () => box(196, 228))],
      1,
      700,
    );
    const [bin] = bins;
    expect(Math.abs((bin?.x ?? 212) - 212)).toBeGreaterThanOrEqual(25);
  });

  it('never puts a ring over the edge', () => {
    const boxes = Array.from({ length: 5 }, () => box(676, 700));
    const { bins } = pack([box(650, 676), ...boxes], 1, 700);
    expect(bins.every(({ x }) => x <= 700 - 13 && x >= 13)).toBe(true);
  });

  it('lays a bracket over a bar, and what goes on throughout beneath all', () => {
    const packed = pack(
      [
        box(0, 700, { isThrough: true }),
        box(200, 400, { rank: 0 }),
        box(200, 400),
        box(200, 600, { isHollow: true }),
      ],
      2,
      700,
    );
    expect(packed.bins).toEqual([]);
    expect(rowsOf(packed)).toEqual([1, 0, 1, 1]);
  });

  it('leaves room for the sign of a dispute beside a ring', () => {
    const many = (left: number) =>
      Array.from({ length: 3 }, () => box(left, left + RING / 2 + SIGN, { hasSign: true }));
    const { bins } = pack([...many(200), ...many(226), ...many(252)], 1, 700);
    const [first, ...others] = bins.map(({ x }) => x).sort((a, b) => a - b);
    others.reduce((left, x) => {
      expect(x - left).toBeGreaterThanOrEqual(SIGN + RING / 2 - 1);
      return x;
    }, first ?? 0);
  });

  it('makes no ring for a single event', () => {
    const { bins } = pack(
      [box(0, 200, { rank: 0 }), box(0, 200, { rank: 1 }), box(0, 200)],
      1,
      700,
    );
    expect(bins.every(({ members }) => members.length > 1)).toBe(true);
  });
});
