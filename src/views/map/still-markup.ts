/** Renders still maps at build: the island that a page carries, and pictures that stand alone. */
import { render } from 'svelte/server';

import { escaped } from '../../story/markup.ts';
import { remembering } from '../remembering.ts';
import tokensCss from '../tokens.css?raw';
import type { Basemap } from './basemap.ts';
import { beyondDateLine } from './date-line.ts';
import { groundMarkup, groundOf, partSeen } from './ground.ts';
import type { Measure } from './placing.ts';
import type { Size } from './scene.ts';
import { Sheet } from './sheet.svelte.ts';
import type { Given } from './sheet.svelte.ts';
import { measureRoughly } from './still-measure.ts';
import { STILL_SIZES } from './still-sizes.ts';
import StillPicture from './StillPicture.svelte';
import stillCss from './still.css?raw';

/**
 * What a page carries once, outside of what its script takes over: the ground that its maps refer to, and the first picture in
 * each of `STILL_SIZES`. SVG markup; it goes after the text, and draws nothing by itself.
 */
export function stillIsland(given: Given, basemaps: readonly Basemap[]): string {
  const { region, notes } = beyondDateLine(given.scene);
  const ground = groundOf(basemaps, region, notes.lands);
  const pictures = STILL_SIZES.map(
    ({ name, size }) =>
      `<g class="still" id="still-${name}">${picture(sheetOf(given, size, measureRoughly))}</g>`,
  );
  return `<svg class="still-island" aria-hidden="true"><defs>${groundMarkup(ground)}${pictures.join('')}</defs></svg>`;
}

/**
 * A picture of the map as an SVG document of its own, with its colours for light and dark, in the reader's own typeface. The size
 * is in CSS pixels; `label` says in words what it shows.
 */
export function stillSvg(
  given: Given,
  size: Size,
  basemaps: readonly Basemap[],
  label: string,
): string {
  const sheet = sheetOf(given, size, measureAmply);
  const { region, notes } = sheet.scene;
  const ground = groundOf(basemaps, region, notes.lands, partSeen(region, sheet.view, size));
  const { width, height } = size;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="still" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escaped(label)}</title>` +
    `<style>${minified(tokensCss + stillCss)}</style><defs>${groundMarkup(ground)}</defs>${picture(sheet)}</svg>`
  );
}

function picture(sheet: Sheet): string {
  const { body } = render(StillPicture, { props: { sheet, isWhole: true } });
  // Without the comments by which a script would find its way.
  return body.replace(/<!--.*?-->/gs, '').replace(/>\s+</g, '><');
}

/** The reader's own typeface may be wider than the page's. */
function measureAmply(text: string, weight: number, size: number): number {
  return 1.06 * measureRoughly(text, weight, size);
}

function sheetOf(given: Given, { width, height }: Size, measure: Measure): Sheet {
  const sheet = remembering(() => new Sheet(() => given, measure));
  sheet.width = width;
  sheet.height = height;
  return sheet;
}

function minified(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1');
}
