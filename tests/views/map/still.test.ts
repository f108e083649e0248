import { describe, expect, test } from 'vitest';

import { touch } from '../../../src/views/map/boxes.ts';
import { project, viewOf } from '../../../src/views/map/camera.ts';
import { layNotice } from '../../../src/views/map/legend.ts';
import { marksOf } from '../../../src/views/map/marks.ts';
import { linesOf, widthOf } from '../../../src/views/map/still-lines.ts';
import { measureRoughly } from '../../../src/views/map/still-measure.ts';
import { stillNames } from '../../../src/views/map/still-names.ts';
import { stillExtents, stillPoints } from '../../../src/views/map/still-shapes.ts';
import type { NameRequest } from '../../../src/views/map/still-wishes.ts';
import { capital, event, geometry, harbour, mill, pass, place, valley } from './samples.ts';

const SIZE = { width: 600, height: 400 };
const VIEW = viewOf([9.8, 49.8, 10.4, 50.2], SIZE);
const NO_HUE = () => null;

function request(places = [harbour, mill, valley, pass, capital], more: Partial<NameRequest> = {}) {
  const events = [event('fire', [['harbour', 'site']]), event('flood', [['valley', 'site']])];
  return {
    view: VIEW,
    size: SIZE,
    marks: marksOf(places, events, new Set(), NO_HUE),
    landNames: [],
    labels: [],
    lit: new Set<string>(),
    chosen: new Set<string>(),
    tagged: new Set<string>(),
    taken: [],
    measure: measureRoughly,
    ...more,
  };
}

describe('the width of a text, without a page', () => {
  // In Noto Sans at 100 px, as Chromium measures them.
  const TRUE_WIDTHS = [
    ['Stepanakert / Khankendi', 1160],
    ['Shusha / Shushi', 747],
    ['Nagorno-Karabakh / Artsakh', 1346],
    ['LACHIN CORRIDOR', 898],
    ['4 events, somewhere here', 1232],
    ['New York', 442],
    ['Caspian Sea', 566],
  ] as const;

  test('is within a few hundredths of the true one', () => {
    for (const [text, width] of TRUE_WIDTHS) {
      expect(Math.abs(measureRoughly(text, 400, 100) / width - 1), text).toBeLessThan(0.06);
    }
  });

  test('grows with size and weight', () => {
    expect(measureRoughly('Yerevan', 400, 20)).toBeCloseTo(2 * measureRoughly('Yerevan', 400, 10));
    expect(measureRoughly('Yerevan', 600, 10)).toBeGreaterThan(measureRoughly('Yerevan', 400, 10));
  });
});

describe('the lines of a name', () => {
  test('break where the live map breaks them', () => {
    const lines = linesOf(
      [
        { part: 'first', text: 'Northern Highland Region' },
        { part: 'second', text: ' / Upland' },
      ],
      'area',
      measureRoughly,
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(widthOf(line, 'area', false, measureRoughly)).toBeLessThan(133);
    expect(lines.map((line) => line.map(({ text }) => text).join('')).join(' ')).toBe(
      'NORTHERN HIGHLAND REGION / UPLAND',
    );
  });

  test('begin anew where a piece says so', () => {
    const lines = linesOf(
      [
        { part: 'first', text: 'Harbour' },
        { part: 'second', text: ' /\nPort' },
      ],
      'town',
      measureRoughly,
    );
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'Harbour /',
      'Port',
    ]);
  });
});

describe('names on the still map', () => {
  test('cover neither each other, nor a ring, nor what is written over the map', () => {
    const near = Array.from({ length: 30 }, (_, i) =>
      place(`town-${i}`, {
        title: `Town number ${i}`,
        geometries: [
          geometry({
            type: 'Point',
            coordinates: [10 + (i % 6) * 0.03, 50 + Math.floor(i / 6) * 0.02],
          }),
        ],
      }),
    );
    const chip = { x: 10, y: 10, width: 120, height: 30 };
    const names = stillNames(request(near, { taken: [chip] }));
    const boxes = names.flatMap(({ rows, align, kind, isLit }) =>
      rows.map(({ line, x, y }) => {
        const width = widthOf(line, kind, isLit, measureRoughly);
        const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
        return { x: left, y: y - 9, width, height: 10 };
      }),
    );
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThan(30);
    for (const [i, box] of boxes.entries()) {
      expect(touch(box, chip)).toBe(false);
      for (const other of boxes.slice(i + 1)) expect(touch(box, other)).toBe(false);
      for (const { geometries } of near) {
        const [first] = geometries;
        if (first?.type !== 'Point') continue;
        const [x, y] = project(VIEW, SIZE, first.coordinates);
        expect(touch(box, { x, y, width: 0, height: 0 })).toBe(false);
      }
    }
  });

  test('of what the reader is at come first, in bold', () => {
    const twin = place('twin', { geometries: harbour.geometries });
    const [first] = stillNames(request([twin, harbour], { lit: new Set(['harbour']) }));
    expect(first).toMatchObject({ id: 'harbour', isLit: true });
  });

  test('leave out what a tag names, and what lies far away', () => {
    const ids = stillNames(request(undefined, { tagged: new Set(['valley']) })).map(({ id }) => id);
    expect(ids).toContain('harbour');
    expect(ids).not.toContain('valley');
    expect(ids).not.toContain('capital');
  });

  test('of the base map come last', () => {
    const labels = [{ name: 'Outland', kind: 'country', position: [10.05, 49.9] }] as const;
    const ids = stillNames(request([harbour], { labels })).map(({ id }) => id);
    expect(ids).toEqual(['harbour', 'Outland']);
  });
});

describe('marks on the still map', () => {
  test('stand where the live map has them', () => {
    const { marks } = request();
    const points = stillPoints(marks, VIEW, SIZE, () => 0);
    expect(points.map(({ mark }) => mark.place.id)).toEqual(['harbour', 'mill']);
    expect(points[0]?.at).toEqual(project(VIEW, SIZE, [10, 50]));
  });

  test('outline areas under roads, without a pin', () => {
    const drawn = stillExtents(request().marks, VIEW, SIZE);
    expect(drawn.map(({ mark }) => mark.shape)).toEqual(['area', 'road']);
    expect(drawn[0]?.path).toMatch(/^m( ?-?[\d.]+){8}z$/);
    expect(drawn[1]?.path).not.toContain('z');
  });

  test('that are out of sight are not drawn', () => {
    const away = viewOf([20, 40, 20.2, 40.2], SIZE);
    const { marks } = request();
    expect([
      ...stillPoints(marks, away, SIZE, () => 0),
      ...stillExtents(marks, away, SIZE),
    ]).toEqual([]);
  });
});

describe('a sentence about the map', () => {
  test('stands within the map, on as many lines as it needs', () => {
    const text = 'The moving map is not available here; this one shows the same.';
    const wide = layNotice(text, SIZE, measureRoughly);
    const narrow = layNotice(text, { width: 320, height: 260 }, measureRoughly);
    expect(wide.height).toBe(22);
    expect(narrow.height).toBe(38);
    for (const [box, width] of [
      [wide, 600],
      [narrow, 320],
    ] as const) {
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(width);
    }
  });
});
