/**
 * Who speaks, as a colour: names of the custom properties that the style sheet gives hues. A hue only helps the eye; a letter or a
 * word beside it says the same.
 */
import type { Claim, Story } from './story.ts';

/** What marks are coloured by: nothing, the article, or the side that the speaker speaks for. */
export type ColourBy = 'none' | 'source' | 'side';

/** How many sides have a hue of their own. */
const SIDES = 7;

/** The sides that speak in a story, those with the most claims first, with the name of their hue; null for the rest. */
export function sidesOf({ events, speakers }: Story): ReadonlyMap<string, string | null> {
  const sideOf = new Map(speakers.map(({ id, side }) => [id, side]));
  const counts = new Map<string, number>();
  for (const { speaker } of events.flatMap(({ claims }) => claims)) {
    const side = speaker === null ? undefined : sideOf.get(speaker);
    if (side !== undefined) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return new Map(
    ranked.map(([side], index) => [side, index < SIDES ? `--side-${index + 1}` : null]),
  );
}

/** The hue of a source by its place among the sources; there are five. */
export function sourceHue(index: number): string {
  return `--source-${'abcde'[index % 5]}`;
}

/**
 * Finds the hue that claims have in common: the name of a custom property such as `--source-a`, or null where they have none or
 * several.
 */
export function huesOf(story: Story, by: ColourBy): (claims: readonly Claim[]) => string | null {
  if (by === 'none') return () => null;
  const hues =
    by === 'source'
      ? new Map(story.sources.map(({ id }, index) => [id, sourceHue(index)]))
      : bySpeaker(story);
  return (claims) => {
    const found = claims.map(({ source, speaker }) =>
      by === 'source' ? hues.get(source) : hues.get(speaker ?? ''),
    );
    const [first] = found;
    return first !== undefined && found.every((hue) => hue === first) ? first : null;
  };
}

function bySpeaker(story: Story): Map<string, string | null> {
  const sides = sidesOf(story);
  return new Map(story.speakers.map(({ id, side }) => [id, sides.get(side) ?? null]));
}
