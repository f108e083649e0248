import { describe, expect, test } from 'vitest';

import { trayOf } from '../../../src/views/map/tray.ts';
import { event, harbour, marksAt, mill, place, valley } from './samples.ts';

const myth = place('myth', { geometries: [] });
const events = [
  event('fire', [['harbour', 'site']]),
  event('speech', []),
  event('vision', [['myth', 'site']]),
  event('letter', [['mill', 'mentioned']]),
  event('trip', [
    ['myth', 'origin'],
    ['valley', 'destination'],
  ]),
];
const marks = marksAt([harbour, mill, valley, myth], events);
const lay = (disputed: readonly string[] = [], selected: string | null = null, isNarrow = false) =>
  trayOf(events, marks, new Set(disputed), selected, isNarrow);

describe('the tray', () => {
  test('holds events without a place, of unknown position, and that only mention one', () => {
    expect(lay().events.map(({ id }) => id)).toEqual(['speech', 'vision', 'letter']);
  });

  test('holds together with the marks every event', () => {
    const marked = marks.flatMap((mark) => (mark.geometry ? mark.events : []));
    const all = new Set([...marked, ...lay().events.map(({ id }) => id)]);
    expect(all).toEqual(new Set(events.map(({ id }) => id)));
  });

  test('says how many it holds, in fewer words on a phone', () => {
    expect(lay().label).toBe('Without a place: 3 events');
    expect(lay([], null, true).label).toBe('3 without a place');
  });

  test('is not there when every event has a mark', () => {
    const [fire] = events;
    expect(trayOf(fire ? [fire] : [], marks, new Set(), null, false).label).toBe('');
  });

  test('leads to how accounts differ of what is selected in it', () => {
    expect(lay(['speech', 'fire'], 'speech').differs).toBe('speech');
    expect(lay(['speech', 'fire'], 'vision').differs).toBeNull();
    expect(lay(['speech', 'fire'], 'fire')).toMatchObject({ differs: null, hasSelected: false });
  });
});
