import { describe, expect, test } from 'vitest';

import { project, viewOf } from '../../../src/views/map/camera.ts';
import { disputeAt } from '../../../src/views/map/press.ts';
import { signsFor } from '../../../src/views/map/signs.ts';
import { event, harbour, marksAt, mill, valley } from './samples.ts';

const size = { width: 900, height: 600 };
const view = viewOf([9.8, 49.8, 10.4, 50.2], size);
const events = [
  event('fire', [['harbour', 'site']]),
  event('flood', [['harbour', 'site']]),
  event('fair', [['mill', 'site']]),
  event('hunt', [['valley', 'site']]),
];

function signs(near: readonly string[], disputed: readonly string[]) {
  const marks = marksAt([harbour, mill, valley], events, disputed);
  return signsFor(marks, new Set(near), { chips: [], tags: [] }, view, size);
}

describe('the sign that accounts differ', () => {
  test('stands at the ring of what is selected or pointed at, and at no other', () => {
    const made = signs(['harbour'], ['fire', 'fair']);
    expect(made.map(({ mark }) => mark.place.id)).toEqual(['harbour']);
  });

  test('does not stand where accounts agree', () => {
    expect(signs(['harbour', 'mill'], ['hunt'])).toEqual([]);
  });

  test('is a target of 24 px beside the middle of its ring', () => {
    const [sign] = signs(['harbour'], ['fire']);
    const [x] = project(view, size, [10, 50]);
    expect(sign?.box).toMatchObject({ width: 24, height: 24 });
    expect(sign && sign.box.x + 12).toBeGreaterThan(x);
  });

  test('stands at the end of a tag, and never as a pin in its area', () => {
    const [mark] = marksAt([valley], events, ['hunt']);
    if (!mark) throw new Error('no mark');
    const box = { x: 100, y: 50, width: 200, height: 38 };
    const tags = [{ mark, names: ['valley', ''] as const, note: '', box }];
    const [sign, ...others] = signsFor(
      [mark],
      new Set(['valley']),
      { chips: [], tags },
      view,
      size,
    );
    expect(others).toEqual([]);
    expect(sign && sign.box.x + sign.box.width).toBeLessThan(300);
    expect(sign?.box.x).toBeGreaterThan(260);
    expect(signs(['valley'], ['hunt'])).toEqual([]);
  });

  test('leads to the selected event, else to one that the step tells, else to the first', () => {
    const [mark] = marksAt([harbour], events, ['fire', 'flood']);
    if (!mark) throw new Error('no mark');
    expect(disputeAt(mark, ['fire'], 'flood')).toBe('flood');
    expect(disputeAt(mark, ['fair', 'flood'], 'fair')).toBe('flood');
    expect(disputeAt(mark, [], null)).toBe('fire');
  });

  test('leads nowhere where accounts agree', () => {
    const [mark] = marksAt([mill], events, ['fire']);
    expect(mark && disputeAt(mark, ['fair'], 'fair')).toBeNull();
  });
});
