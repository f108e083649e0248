import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readFolder } from '../../src/compile/folder.ts';

const SOUND = join(import.meta.dirname, 'mistakes/sound');
const POINT = '"type": "Point", "coordinates": [21.5, 60.1]';

/** What is said of the sound story with another region, and another geometry at its harbour. */
function said(region: string, geometry: string, far = '') {
  const { files } = readFolder(SOUND, 'data/harbour');
  const edit = (name: string, from: string, to: string): [string, Uint8Array] => {
    const text = new TextDecoder().decode(files.get(`data/harbour/${name}`));
    return [`data/harbour/${name}`, new TextEncoder().encode(text.replace(from, to))];
  };
  const [path, places] = edit('places.json', POINT, geometry);
  const marked = new TextDecoder().decode(places).replace('"title": "Satama"', `$&${far}`);
  const edited = new Map([
    ...files,
    edit('story.yaml', '[20, 59, 23, 61]', region),
    [path, new TextEncoder().encode(marked)] as const,
  ]);
  return compile(edited).diagnostics.map(({ code, mend }) => `${code}: ${mend}`);
}

describe('coordinates in the wrong order', () => {
  test('are said to be so where they are not on the earth', () => {
    expect(said('[139, 34, 141, 36]', '"type": "Point", "coordinates": [35.6, 139.7]')).toEqual([
      'coordinates-swapped: write [139.7, 35.6]: the longitude first, then the latitude.',
    ]);
  });

  test('are said to be so once for a whole line', () => {
    const line = '"type": "LineString", "coordinates": [[60.1, 21.5], [60.2, 21.6]]';

    expect(said('[20, 59, 23, 61]', line)).toEqual([
      'coordinates-swapped: write the longitude first, then the latitude, in each position.',
    ]);
  });

  test('are not suspected of a place that is far by intent', () => {
    const point = '"type": "Point", "coordinates": [60.1, 21.5]';

    expect(said('[20, 59, 23, 61]', point, ', "far": true')).toEqual([]);
  });
});
