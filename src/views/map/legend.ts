/** Where the scale bar and the credits stand, so that nothing else is put there. */
import { words } from '../../words/en.ts';
import type { Basemap } from './basemap.ts';
import type { Measure } from './placing.ts';
import type { ScaleBar } from './scale-bar.ts';
import { isNarrow } from './scene.ts';
import type { Box, Size } from './scene.ts';

/** Whose data the base maps are, and what their dashed lines are; empty when there is nothing to say. */
export function creditsOf(basemaps: readonly Basemap[]): string {
  const credits = basemaps.flatMap(({ credit }) => credit?.split(' · ') ?? []);
  const dashed = basemaps.flatMap(({ data }) =>
    data.features.flatMap(({ properties }) => {
      const name: unknown = properties?.['name'];
      if (properties?.['layer'] !== 'disputed') return [];
      return words.map.dashed(typeof name === 'string' ? name : null);
    }),
  );
  return [...new Set([...credits, ...dashed])].join(' · ');
}

/** The room that the legend takes, and whether its credits wait behind a button. */
export function layLegend(
  scale: ScaleBar,
  credits: string,
  size: Size,
  measure: Measure,
): { readonly isCompact: boolean; readonly taken: readonly Box[] } {
  const { width, height } = size;
  const scaleWidth = scale.width + 8 + measure(words.map.scale(scale.kilometres), 400, 11);
  const creditsWidth = measure(credits, 400, 11);
  const isCompact = isNarrow(size) || creditsWidth > width * 0.6;
  const taken = [{ x: 8, y: height - 30, width: scaleWidth + 8, height: 26 }];
  if (credits && isCompact) taken.push({ x: width - 40, y: height - 40, width: 40, height: 40 });
  else if (credits) {
    taken.push({
      x: width - creditsWidth - 14,
      y: height - 28,
      width: creditsWidth + 14,
      height: 24,
    });
  }
  return { isCompact, taken };
}
