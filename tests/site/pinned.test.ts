import { expect, test } from 'vitest';

import { pin } from '../../src/site/pinned.ts';

test('a script’s copy has a name and an integrity that are its own', () => {
  const [one, other] = ['a()', 'b()'].map((script) => pin(Buffer.from(script)));
  expect(one?.file).toMatch(/^embed-[0-9a-f]{12}\.js$/);
  expect(one?.integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  expect(other?.file).not.toBe(one?.file);
  expect(pin(Buffer.from('a()'))).toEqual(one);
});
