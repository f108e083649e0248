/** Made-up places and events of an invented island, for the tests of the map. */
import type {
  Place,
  PlaceGeometry,
  PlaceRole,
  Shape,
  StoryEvent,
} from '../../../src/story/story.ts';
import { marksOf } from '../../../src/views/map/marks.ts';
import type { Mark } from '../../../src/views/map/marks.ts';

const shapes = {
  harbour: { type: 'Point', coordinates: [10, 50] },
  mill: { type: 'Point', coordinates: [10.2, 50.1] },
  valley: {
    type: 'Polygon',
    coordinates: [
      [
        [9.8, 49.8],
        [10.4, 49.8],
        [10.4, 50.2],
        [9.8, 50.2],
        [9.8, 49.8],
      ],
    ],
  },
  pass: {
    type: 'LineString',
    coordinates: [
      [10, 50],
      [10.1, 50.05],
      [10.2, 50.1],
    ],
  },
  capital: { type: 'Point', coordinates: [30, 50] },
} satisfies Record<string, Shape>;

export function geometry(
  shape: Shape,
  certainty: PlaceGeometry['certainty'] = 'surveyed',
): PlaceGeometry {
  return { ...shape, certainty, when: [], note: null };
}

export function place(id: string, more: Partial<Place> = {}): Place {
  return {
    id,
    title: id,
    type: 'town',
    far: false,
    fclasses: ['P'],
    ccodes: [],
    when: [],
    names: [],
    geometries: [geometry({ type: 'Point', coordinates: [10, 50] })],
    links: [],
    note: null,
    ...more,
  };
}

export const harbour = place('harbour', {
  title: 'Harbour / Port',
  geometries: [geometry(shapes.harbour)],
});
export const mill = place('mill', { geometries: [geometry(shapes.mill)] });
export const valley = place('valley', { type: 'district', geometries: [geometry(shapes.valley)] });
export const pass = place('pass', {
  type: 'road',
  geometries: [geometry(shapes.pass, 'schematic')],
});
export const capital = place('capital', { far: true, geometries: [geometry(shapes.capital)] });

export function event(
  id: string,
  where: readonly (readonly [string, PlaceRole])[],
  sources: readonly string[] = ['a000'],
): StoryEvent {
  const when = {
    edtf: '2001-05-04',
    from: 988934400000,
    to: 989020800000,
    openStart: false,
    openEnd: false,
    precision: 'day',
    approximate: false,
    uncertain: false,
    choices: [],
    part: null,
  } as const;
  return {
    id,
    title: id,
    kind: 'incident',
    when,
    basis: '',
    where: where.map(([placeId, role]) => ({ place: placeId, role })),
    claims: sources.map((source) => ({
      id: source,
      source,
      quote: { exact: 'words', start: 0, end: 5 },
      speaker: null,
      via: null,
      stance: 'reports',
      figures: [],
      when: null,
      basis: null,
    })),
  };
}

/** The marks of places; nothing is coloured. */
export function marksAt(
  places: readonly Place[],
  events: readonly StoryEvent[],
  disputed: readonly string[] = [],
): readonly Mark[] {
  return marksOf(places, events, new Set(disputed), () => null);
}

/** The index of events that a map keeps. */
export function indexOf(events: readonly StoryEvent[]): ReadonlyMap<string, StoryEvent> {
  return new Map(events.map((item) => [item.id, item]));
}
