/**
 * A story's gazetteer in Linked Places Format (https://github.com/LinkedPasts/linked-places-format): what the format has no
 * member for stands in members of our own, so that the file reads back to the same gazetteer.
 */
import type {
  Certainty,
  Place,
  PlaceGeometry,
  PlaceName,
  Story,
  Timespan,
} from '../story/story.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  surveyed: 'certain',
  schematic: 'less-certain',
  unknown: 'uncertain',
};

/** The places of a story, a feature each. Coordinates are [longitude, latitude], dates ISO 8601. */
export function linkedPlaces(story: Pick<Story, 'places'>) {
  return {
    '@context': CONTEXT,
    type: 'FeatureCollection',
    features: story.places.map(feature),
  };
}

function feature(place: Place) {
  const { id, title, type, far, fclasses, ccodes, names, links, note } = place;
  return {
    '@id': id,
    type: 'Feature',
    properties: {
      title,
      fclasses,
      ...(ccodes.length > 0 && { ccodes }),
      ...(far && { far }),
      ...(note !== null && { note }),
    },
    ...dated(place.when),
    names: names.map(named),
    types: [{ label: type }],
    geometry: geometryOf(place.geometries),
    ...(links.length > 0 && { links }),
  };
}

function named({ when, citations, note, verified, ...name }: PlaceName) {
  return {
    ...name,
    ...dated(when),
    citations: citations.map(({ label, id, year }) => ({
      label,
      ...(id !== null && { '@id': id }),
      ...(year !== null && { year }),
    })),
    ...(note !== null && { note }),
    ...(!verified && { verified }),
  };
}

/** Null where the position is not known, as the format asks. */
function geometryOf(geometries: readonly PlaceGeometry[]) {
  const [first, ...others] = geometries.map(located);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return { type: 'GeometryCollection', geometries: [first, ...others] };
}

/** The format knows three degrees of certainty; ours says how the position was found. */
function located({ certainty, when, note, ...shape }: PlaceGeometry) {
  return {
    ...shape,
    certainty: CERTAINTIES[certainty],
    'dateline:certainty': certainty,
    ...dated(when),
    ...(note !== null && { note }),
  };
}

function dated(timespans: readonly Timespan[]) {
  return timespans.length > 0 ? { when: { timespans } } : {};
}
