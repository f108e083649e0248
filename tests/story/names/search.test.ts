import { expect, test } from 'vitest';

import { search, searchIndex } from '../../../src/story/names/search.ts';
import type { Place } from '../../../src/story/story.ts';

/** A place with one name in Azerbaijani, which is compared in two forms: "xoraxende" and "khorakhanda". */
const place: Place = {
  id: 'mill',
  title: 'Mill',
  type: 'town',
  far: false,
  fclasses: ['P'],
  ccodes: [],
  when: [],
  names: [
    {
      toponym: 'Xoraxəndə',
      lang: 'az',
      script: 'Latn',
      tradition: 'az',
      status: 'common',
      when: [],
      citations: [],
      note: null,
      verified: true,
    },
  ],
  geometries: [],
  links: [],
  note: null,
};

test('of two forms of a name the one that matches in the surer way decides', () => {
  // Three letters away from the first form; a longer word that ends in the sound of the second.
  expect(search(searchIndex([place]), 'kanxoraxende').map(({ match }) => match)).toEqual(['error']);
});
