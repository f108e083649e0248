import { afterEach, expect, test, vi } from 'vitest';

import { letPass } from '../../src/site/trusted-types.ts';

afterEach(() => vi.unstubAllGlobals());

test('the page’s policy lets the addresses pass that are its own, and nothing else', () => {
  const createPolicy = vi.fn();
  vi.stubGlobal('window', { trustedTypes: { createPolicy } });
  letPass((address) => address === '/worker.js');
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
  expect(rules.createScriptURL('/worker.js')).toBe('/worker.js');
  expect(rules.createScriptURL('https://example.org/worker.js')).toBeNull();
});

test('a browser without Trusted Types goes on', () => {
  vi.stubGlobal('window', {});
  expect(() => letPass(() => true)).not.toThrow();
});
