import { expect, test } from 'vitest';

import { quieten } from '../../src/site/pack/quiet-history.ts';

test('a page whose address may not change goes on without', () => {
  const asked: unknown[] = [];
  const change = (...to: unknown[]) => {
    asked.push(to);
    throw new DOMException('not here', 'SecurityError');
  };
  const history = { pushState: change, replaceState: change };
  quieten(history);
  history.pushState(null, '', '?mode=explore');
  history.replaceState(null, '', '#dawn');
  expect(asked).toEqual([
    [null, '', '?mode=explore'],
    [null, '', '#dawn'],
  ]);
});
