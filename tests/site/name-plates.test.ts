import { expect, test } from 'vitest';

import { namePlates } from '../../src/site/name-plates.ts';

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** A story's folder with its plates, named; what is in it then. */
async function named(plates: Readonly<Record<string, string>>) {
  const page =
    '<html lang="en"><img src="still.svg"><source srcset="still/wide/dawn.svg"><img src="still/dawn.svg">';
  const files = new Map(
    Object.entries({ 'harbour/index.html': page, ...plates }).map(
      ([name, text]) => [name, bytes(text)] as const,
    ),
  );
  await namePlates('harbour/', {
    names: async () => [...files.keys()],
    size: async () => 0,
    read: async (path) => files.get(path) ?? bytes(''),
    write: async (path, data) =>
      void files.set(path, typeof data === 'string' ? bytes(data) : new Uint8Array(data)),
    remove: async (path) => void files.delete(path),
  });
  const html = new TextDecoder().decode(files.get('harbour/index.html'));
  const own = /data-plates="(\w+)"/.exec(html)?.[1];
  const texts = new Map([...files].map(([name, text]) => [name, new TextDecoder().decode(text)]));
  return { own, html, names: [...files.keys()].toSorted(), files: texts };
}

const PLATES = {
  'harbour/still.svg': 'whole',
  'harbour/still/dawn.svg': 'dawn',
  'harbour/still/wide/dawn.svg': 'wide dawn',
};

test('plates stand in a folder that is named by what is in them, and the page refers to it', async () => {
  const { own, html, names } = await named(PLATES);
  expect(own).toMatch(/^[0-9a-f]{10}$/);
  expect(names).toEqual(
    [
      'harbour/index.html',
      'harbour/still.svg',
      `harbour/still/${own}.svg`,
      `harbour/still/${own}/dawn.svg`,
      `harbour/still/${own}/wide/dawn.svg`,
    ].toSorted(),
  );
  expect([...html.matchAll(/still[^"]*/g)].map(([address]) => address)).toEqual([
    `still/${own}.svg`,
    `still/${own}/wide/dawn.svg`,
    `still/${own}/dawn.svg`,
  ]);
});

test('other plates stand elsewhere, the same ones in the same place', async () => {
  const first = await named(PLATES);
  expect((await named(PLATES)).own).toBe(first.own);
  expect((await named({ ...PLATES, 'harbour/still/dawn.svg': 'dusk' })).own).not.toBe(first.own);
});

test('a page without plates stays as it is', async () => {
  expect((await named({})).own).toBeUndefined();
});

test('the handout refers to the same plates', async () => {
  const { own, files } = await named({
    ...PLATES,
    'harbour/handout/teacher/index.html': '<html lang="en"><img src="../../still/dawn.svg">',
  });
  expect(files.get('harbour/handout/teacher/index.html')).toBe(
    `<html lang="en"><img src="../../still/${own}/dawn.svg">`,
  );
});
