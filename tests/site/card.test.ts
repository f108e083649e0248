import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';

import { CARD_MAP, cardLayers, type Card } from '../../src/site/card.ts';
import { PICTURE } from '../../src/site/head-tags.ts';
import { rasterise } from '../../src/site/rasterise.ts';
import { FERRY, storyOf } from '../exports/stories.ts';

const { width, height } = CARD_MAP;
const map = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#00f"/></svg>`;
const card: Card = {
  title: 'The ferry',
  sources: storyOf(FERRY).sources,
  from: 'The Harbour Office',
  map,
  credits: ['Sea Charts', 'Land Office'],
};

/** The lines of a title, as the picture has them. */
function titleLines(title: string): string[] {
  const svg = cardLayers({ ...card, title }).find(({ type }) => type === 'serif')?.svg ?? '';
  return [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line = '']) => line);
}

describe('the picture of a story', () => {
  test('says who publishes it, which articles it tells and whose map it is', () => {
    const [ground] = cardLayers(card);
    expect(ground?.svg).toContain('>The Harbour Office<');
    expect(ground?.svg).toContain('>Sea Charts · Land Office<');
    for (const { letter } of card.sources) expect(ground?.svg).toContain(`>${letter}<`);
  });

  test('breaks a title at its spaces and after its hyphens', () => {
    expect(titleLines('The ferry')).toEqual(['The ferry']);
    expect(titleLines('Nagorno-Karabakh, 19 and 20 September 2023')).toEqual([
      'Nagorno-',
      'Karabakh,',
      '19 and 20',
      'September',
      '2023',
    ]);
  });

  test('cuts a title that has no room', () => {
    const lines = titleLines('A very long title indeed. '.repeat(30));
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.length).toBeLessThan(14);
  });

  test('goes on in the next line with a word that is longer than one', () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    const lines = titleLines(`The ${word}`);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replace(/^The ?/, '')).toBe(word);
  });

  test('shows a title’s marks as text', () => {
    expect(titleLines('<b>&')).toEqual(['&lt;b&gt;&amp;']);
  });

  test('is a PNG of its size with the map on its right', async () => {
    const [png] = await rasterise([cardLayers(card)]);
    const image = Buffer.from(png ?? '');
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([
      PICTURE.width,
      PICTURE.height,
    ]);

    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${image.toString('base64')}"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    const at = (x: number, y: number) => [
      ...pixels.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3),
    ];
    expect(at(800, 300)).toEqual([0, 0, 255]);
    expect(at(20, 300)).not.toEqual([0, 0, 255]);
  }, 20_000);
});
