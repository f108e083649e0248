import { expect, test } from 'vitest';

import { words } from '../../src/words/en.ts';

const { step, event, start } = words.aloud;

test('a step is said as a sentence, its view as another', () => {
  expect(step('Step 2 of 9. The terms', 'Map: Aghdam')).toBe(
    'Step 2 of 9. The terms. Map: Aghdam.',
  );
});

test('a heading that is a question is said with no full stop behind it', () => {
  expect(step('Are forces there?', 'Map: Aghdam')).toBe('Are forces there? Map: Aghdam.');
  expect(step('“Are forces there?”', 'Map: Aghdam')).toBe('“Are forces there?” Map: Aghdam.');
  expect(event('Who fired?', '19 September')).toBe('Who fired? 19 September.');
  expect(event('A blast', '19 September')).toBe('A blast, 19 September.');
  expect(start('Who fired?')).toBe('Start: Who fired?');
  expect(start('The harbour')).toBe('Start: The harbour.');
});
