/** Puts a place of an event into English words, with what the place is to it and how well it is known. */
import type { Lookup } from './lookup.ts';
import type { EventPlace, Place } from './story.ts';

/** Names that English gives an article. */
const WITH_THE =
  /(?:corridor|district|road|route|region|union|states|kingdom|nations|republic|pump)$/i;

/**
 * Such as "in Yerevan", "somewhere in the Khojavend district", "on the Lachin corridor"; empty for a place that the story does not
 * have. An area where something happened, but not all over it, is "somewhere in" it.
 */
export function whereInWords({ place: id, role }: EventPlace, lookup: Lookup): string {
  const place = lookup.place(id);
  if (!place) return '';
  const name = withArticle(place.title);
  switch (role) {
    case 'origin':
      return `from ${name}`;
    case 'destination':
      return `to ${name}`;
    case 'route':
      return `by ${name}`;
    case 'mentioned':
      return `about ${name}`;
    case 'target':
      return `against ${name}`;
    case 'site':
      return isArea(place) ? `somewhere in ${name}` : `${preposition(place)} ${name}`;
    case 'venue':
    case 'region':
      return `${preposition(place)} ${name}`;
  }
}

/** Whether it has an extent, so that "in it" is not a position. */
function isArea({ geometries: [geometry] }: Place): boolean {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function preposition(place: Place): 'on' | 'at' | 'in' {
  if (isRoad(place)) return 'on';
  // A building or another single thing.
  return place.fclasses[0] === 'S' ? 'at' : 'in';
}

function isRoad({ geometries: [geometry] }: Place): boolean {
  return geometry?.type === 'LineString';
}

function withArticle(title: string): string {
  return title.split(' / ').some((name) => WITH_THE.test(name)) ? `the ${title}` : title;
}
