import { describe, expect, test } from 'vitest';

import { pointerOn } from '../../../src/views/map/pointer.ts';

describe('the mouse over a map', () => {
  test('points at the mark that it is over, and at none between marks', () => {
    const sheet: { hover: string | null } = { hover: null };
    const pointer = pointerOn(sheet);
    pointer.move('goris');
    expect(sheet.hover).toBe('goris');
    pointer.move(null);
    expect(sheet.hover).toBeNull();
  });

  test('does not bring back what was dismissed, until it comes to a mark anew', () => {
    const sheet: { hover: string | null } = { hover: null };
    const pointer = pointerOn(sheet);
    pointer.move('goris');
    sheet.hover = null;
    pointer.move('goris');
    expect(sheet.hover).toBeNull();
    pointer.move(null);
    pointer.move('goris');
    expect(sheet.hover).toBe('goris');
  });
});
