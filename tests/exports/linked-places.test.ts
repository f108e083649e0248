/** The exported gazetteer, held against the rules that https://github.com/LinkedPasts/linked-places-format publishes (v1.3). */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { format } from '../../src/compile/diagnostic.ts';
import { readFolder } from '../../src/compile/folder.ts';
import { linkedPlaces } from '../../src/exports/linked-places.ts';

const STORIES = {
  'nagorno-karabakh-2023': join(import.meta.dirname, '../../data/nagorno-karabakh-2023'),
  'kivisatama-2024': join(import.meta.dirname, '../stories/kivisatama-2024'),
  'yksi-tapahtuma': join(import.meta.dirname, '../stories/yksi-tapahtuma'),
};

const filesOf = (id: keyof typeof STORIES) => readFolder(STORIES[id], `data/${id}`).files;

function storyOf(files: ReadonlyMap<string, Uint8Array>) {
  const { story, diagnostics } = compile(files);
  if (!story) throw new Error(format(diagnostics));
  return story;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const stories = new Map(
  (['nagorno-karabakh-2023', 'kivisatama-2024', 'yksi-tapahtuma'] as const).map((id) => [
    id,
    storyOf(filesOf(id)),
  ]),
);

/** What the file holds once it is written and read. */
function written(id: keyof typeof STORIES): Json {
  return JSON.parse(JSON.stringify(linkedPlaces({ places: stories.get(id)?.places ?? [] })));
}

const member = (value: Json | undefined, key: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && key in value
    ? Object.entries(value).find(([each]) => each === key)?.[1]
    : undefined;
const members = (value: Json | undefined, key: string): readonly Json[] => {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
};
const isText = (value: Json | undefined) => typeof value === 'string' && value !== '';

const TYPES = ['Point', 'LineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];
const LINKS = ['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'];
const ISO = /^-?\d{4}(-\d\d(-\d\d)?)?$/;

/** Each rule that the file breaks, with the place that breaks it. */
function broken(file: Json): string[] {
  const found: string[] = [];
  const rule = (isKept: boolean, says: string, id: Json | undefined) => {
    if (!isKept) found.push(`${String(id)}: ${says}`);
  };
  rule(isText(member(file, '@context')), 'the collection has a @context', 'file');
  rule(member(file, 'type') === 'FeatureCollection', 'it is a FeatureCollection', 'file');
  const features = members(file, 'features');
  const ids = features.map((feature) => member(feature, '@id'));
  rule(new Set(ids).size === features.length, 'each @id is unique', 'file');
  for (const feature of features) {
    const id = member(feature, '@id');
    const names = members(feature, 'names');
    const citations = names.flatMap((name) => members(name, 'citations'));
    const properties = member(feature, 'properties');
    rule(isText(id), '@id is required', id);
    rule(member(feature, 'type') === 'Feature', 'type is Feature', id);
    rule(isText(member(properties, 'title')), 'properties.title is required', id);
    const classes = members(properties, 'fclasses');
    rule(classes.length > 0, 'properties.fclasses is required', id);
    rule(
      classes.every((each) => /^[AHLPRST]$/.test(String(each))),
      'fclasses are A H L P R S T',
      id,
    );
    for (const code of members(properties, 'ccodes')) {
      rule(/^[A-Z]{2}$/.test(String(code)), 'ccodes have two letters', id);
    }
    rule(names.length > 0, 'names is required', id);
    rule(citations.length > 0, 'at least one name has a citation', id);
    for (const name of names) {
      rule(isText(member(name, 'toponym')), 'a name has a toponym', id);
      rule(isText(member(name, 'lang')), 'a name has a lang', id);
    }
    for (const citation of citations) {
      rule(isText(member(citation, 'label')), 'a citation has a label', id);
    }
    rule(
      member(feature, 'when') !== undefined ||
        citations.some((citation) => typeof member(citation, 'year') === 'number'),
      'a record has a when of its own or a citation year',
      id,
    );
    const geometry = member(feature, 'geometry');
    rule(geometry !== undefined, 'geometry is required, and may be null', id);
    const geometries =
      member(geometry, 'type') === 'GeometryCollection'
        ? members(geometry, 'geometries')
        : geometry === null || geometry === undefined
          ? []
          : [geometry];
    for (const each of geometries) {
      rule(TYPES.includes(String(member(each, 'type'))), 'a geometry is of GeoJSON', id);
      rule(
        ['certain', 'less-certain', 'uncertain'].includes(String(member(each, 'certainty'))),
        'certainty is a word of the format',
        id,
      );
    }
    for (const when of [feature, ...names, ...geometries].map((each) => member(each, 'when'))) {
      if (when === undefined) continue;
      const timespans = members(when, 'timespans');
      rule(timespans.length > 0, 'a when has a timespan', id);
      for (const timespan of timespans) {
        rule(member(timespan, 'start') !== undefined, 'a timespan has a start', id);
        for (const bound of [member(timespan, 'start'), member(timespan, 'end')]) {
          for (const key of ['in', 'earliest', 'latest']) {
            const date = member(bound, key);
            rule(date === undefined || ISO.test(String(date)), 'a date is ISO 8601', id);
          }
        }
      }
    }
    for (const type of members(feature, 'types')) {
      rule(isText(member(type, 'label')), 'a type has a label', id);
    }
    for (const link of members(feature, 'links')) {
      rule(LINKS.includes(String(member(link, 'type'))), 'a link is of a known type', id);
      rule(isText(member(link, 'identifier')), 'a link has an identifier', id);
    }
  }
  return found;
}

describe.each([...stories.keys()])('the gazetteer of %s', (id) => {
  test('is valid Linked Places Format', () => {
    expect(broken(written(id))).toEqual([]);
  });

  test('reads back to the same places', () => {
    const files = filesOf(id);
    const exported = new TextEncoder().encode(JSON.stringify(written(id)));

    const again = storyOf(new Map([...files, [`data/${id}/places.json`, exported]]));

    expect(again.places).toEqual(stories.get(id)?.places);
  });
});

test('a place without a position has a null geometry, one with two a collection', () => {
  const features = members(written('nagorno-karabakh-2023'), 'features');
  const geometryOf = (id: string) =>
    member(
      features.find((feature) => member(feature, '@id') === id),
      'geometry',
    );

  expect(geometryOf('artsakh-republic')).toBeNull();
  expect(member(geometryOf('lachin-corridor'), 'type')).toBe('GeometryCollection');
});

test('our word for the certainty of a position stands beside that of the format', () => {
  const features = members(written('nagorno-karabakh-2023'), 'features');
  const region = features.find((feature) => member(feature, '@id') === 'nagorno-karabakh');

  expect(member(region, 'geometry')).toMatchObject({
    certainty: 'less-certain',
    'dateline:certainty': 'schematic',
  });
});

test('a place that nothing in the gazetteer dates is dated by the articles', () => {
  const features = members(written('nagorno-karabakh-2023'), 'features');
  const israel = features.find((feature) => member(feature, '@id') === 'israel');

  expect(member(israel, 'when')).toEqual({
    timespans: [{ start: { latest: '2023-09-19' }, end: { earliest: '2023-09-20' } }],
  });
});
