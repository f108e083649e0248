import { describe, expect, test } from 'vitest';

import type { PlaceName } from '../../src/story/story.ts';
import { inTongues } from '../../src/story/tongues.ts';

const name = (toponym: string, lang: string): PlaceName => ({
  toponym,
  lang,
  script: 'Latn',
  tradition: 'any',
  status: 'official',
  when: [],
  citations: [],
  note: null,
  verified: true,
});
const turku = { title: 'Turku / Åbo', names: [name('Turku', 'fi'), name('Åbo', 'sv')] };

describe('the names of a place in a text', () => {
  test('are cut out with their languages', () => {
    expect(inTongues('in Turku / Åbo', turku, 'en')).toEqual([
      { text: 'in ', language: null },
      { text: 'Turku', language: 'fi' },
      { text: ' / ', language: null },
      { text: 'Åbo', language: 'sv' },
    ]);
  });

  test('are no others where the page’s own language has them', () => {
    const names = [...turku.names, name('Turku', 'en-GB')];
    expect(inTongues('Turku / Åbo.', { ...turku, names }, 'en')).toEqual([
      { text: 'Turku / ', language: null },
      { text: 'Åbo', language: 'sv' },
      { text: '.', language: null },
    ]);
  });

  test('are not marked where their language is not known, nor where the text does not show them', () => {
    const whole = [{ text: 'in Turku', language: null }];
    expect(inTongues('in Turku', { ...turku, names: [] }, 'en')).toEqual(whole);
    expect(inTongues('the town', turku, 'en')).toEqual([{ text: 'the town', language: null }]);
    expect(inTongues('', turku, 'en')).toEqual([]);
  });
});
