/** What the gazetteer's records hold: places.json of data/README.md as data, in Linked Places Format. */
import { CERTAINTIES, FEATURE_CLASSES, NAME_STATUSES, type Certainty } from '../story/story.ts';
import { wrongType } from './misfits.ts';
import type { Node } from './nodes.ts';
import {
  flag,
  list,
  needed,
  oneOf,
  optional,
  record,
  some,
  type Located,
  type Read,
  type Reader,
} from './schema.ts';
import { text } from './texts.ts';
import { MOST_RECORDS } from './limits.ts';
import { id, isoDate, language, reference, script, year } from './values.ts';

const bound = record('a bound (in, earliest or latest)', {
  in: optional(isoDate),
  earliest: optional(isoDate),
  latest: optional(isoDate),
});

const timespan = record('a timespan', { start: needed(bound), end: optional(bound) });

const timespans = record('a "when"', { timespans: needed(list(timespan)) });

const NAME = record('a name', {
  toponym: needed(text),
  // Needed too, by a rule that says what for.
  lang: optional(language),
  script: needed(script),
  tradition: needed(text),
  status: needed(oneOf(NAME_STATUSES)),
  when: optional(timespans),
  citations: optional(
    list(
      record('a citation', {
        label: needed(text),
        '@id': optional(reference),
        year: optional(year),
      }),
    ),
  ),
  note: optional(text),
  verified: optional(flag),
});

/** The words of Linked Places Format, each with ours. */
const LPF_CERTAINTIES: ReadonlyMap<string, Certainty> = new Map([
  ['certain', 'surveyed'],
  ['less-certain', 'schematic'],
  ['uncertain', 'unknown'],
]);

const ourCertainty = oneOf(CERTAINTIES);

const certainty: Reader<Certainty> = {
  expects: ourCertainty.expects,
  schema: { type: 'string', enum: [...CERTAINTIES, ...Object.keys(LPF_CERTAINTIES)] },
  read: (node, name, report) =>
    (node.kind === 'text' ? LPF_CERTAINTIES.get(node.text) : undefined) ??
    ourCertainty.read(node, name, report),
};

const SHAPES = ['Point', 'LineString', 'Polygon', 'MultiPolygon'] as const;

const shapeFields = {
  certainty: needed(certainty),
  'dateline:certainty': optional(ourCertainty),
  when: optional(timespans),
  note: optional(text),
};

/** Coordinates are read by `gazetteer.ts`, since their depth depends on the type. */
const coordinates: Reader<Node> = {
  expects: 'a position or a list of positions',
  schema: { type: 'array' },
  read: (node, name, report) =>
    node.kind === 'list' ? node : wrongType(node, name, coordinates.expects, report),
};

const GEOMETRY = record('a geometry', {
  type: needed(oneOf(SHAPES)),
  coordinates: needed(coordinates),
  ...shapeFields,
});

const collection = record('a collection of geometries', {
  type: needed(oneOf(['GeometryCollection'])),
  geometries: needed(list(GEOMETRY, some('A collection of geometries', 'geometry'))),
});

/** One geometry or several, as a list; empty for `null`. */
const geometries: Reader<readonly Located<Read<typeof GEOMETRY>>[]> = {
  expects: 'null or a geometry',
  schema: { anyOf: [GEOMETRY.schema, collection.schema, { type: 'null' }] },
  read(node, name, report) {
    if (node.kind === 'nothing') return [];
    const isCollection =
      node.kind === 'record' &&
      node.entries.some(
        ({ key, value }) =>
          key === 'type' && value.kind === 'text' && value.text === 'GeometryCollection',
      );
    if (isCollection) return collection.read(node, name, report)?.geometries?.value;
    const value = GEOMETRY.read(node, name, report);
    return value && [{ value, at: node }];
  },
};

const FEATURE = record('a place', {
  '@id': needed(id),
  type: needed(oneOf(['Feature'])),
  properties: needed(
    record('the properties of a place', {
      title: needed(text),
      fclasses: needed(list(oneOf(FEATURE_CLASSES), some('A place', 'class'))),
      ccodes: optional(list(text)),
      far: optional(flag),
      draft: optional(flag),
      candidates: optional(list(text)),
      note: optional(text),
    }),
  ),
  when: optional(timespans),
  names: needed(list(NAME, some('A place', 'name'))),
  types: needed(
    list(
      record('a type', { label: needed(text), identifier: optional(reference) }),
      some('A place', 'type'),
    ),
  ),
  geometry: needed(geometries),
  links: optional(list(record('a link', { type: needed(text), identifier: needed(reference) }))),
});

export const GAZETTEER = record('the gazetteer', {
  '@context': optional(text),
  type: needed(oneOf(['FeatureCollection'])),
  features: needed(list(FEATURE, null, MOST_RECORDS)),
});

export type RawName = Read<typeof NAME>;
export type RawGeometry = Read<typeof GEOMETRY>;
export type RawPlace = Read<typeof FEATURE>;
export type RawBound = Read<typeof bound>;
export type RawTimespan = Read<typeof timespan>;
export type RawTimespans = Read<typeof timespans>;
