/** Hostile addresses: what they hold is ignored and said aloud, shortly, and the address that the page writes is a sound one. */
import { expect, test } from 'vitest';

import { readAddress, writeAddress } from '../../src/reading/address.ts';
import { lookup } from '../../src/story/lookup.ts';
import { harbour } from '../reading/harbour.ts';
import { ADDRESSES } from './addresses.ts';

const finder = lookup(harbour);
const BASE = 'https://example.org/harbour/';

test('there are a hundred of them and more', () => {
  expect(new Set(ADDRESSES).size).toBeGreaterThan(140);
});

test.each(ADDRESSES.map((address) => [address.slice(0, 80), address]))('%s', (_, address) => {
  const begin = performance.now();
  const { visit, notices } = readAddress(new URL(address, BASE), finder);
  expect(performance.now() - begin).toBeLessThan(2000);
  expect(notices.length).toBeLessThan(20);
  expect(new Set(notices).size).toBe(notices.length);
  for (const notice of notices) {
    expect(notice.length).toBeLessThan(400);
    expect(notice).not.toMatch(/\p{C}/u);
  }
  expect(visit.selection.kind).toBe('title');
  const written = writeAddress(visit, finder);
  expect(written).toMatch(/^(?:\?[\w=&,-]*)?$/);
  expect(readAddress(new URL(written, BASE), finder)).toEqual({ visit, notices: [] });
  expect(Reflect.get({}, 'ran')).toBeUndefined();
});
