/** The gazetteer, Linked Places Format (https://github.com/LinkedPasts/linked-places-format), as places of the model. */
import type { Place, PlaceGeometry, PlaceName, Timespan, TimespanBound } from '../story/story.ts';
import type {
  RawBound,
  RawGeometry,
  RawName,
  RawPlace,
  RawTimespans,
} from './gazetteer-records.ts';
import type { Located } from './schema.ts';
import { must } from './must.ts';
import { shapeOf } from './shapes.ts';

/** A place whose record has passed the rules. */
export function placeOf(raw: RawPlace): Place {
  const properties = must(raw.properties).value;
  return {
    id: must(raw['@id']).value,
    title: must(properties.title).value,
    type: must(must(must(raw.types).value[0]).value.label).value,
    far: properties.far?.value ?? false,
    names: must(raw.names).value.map(({ value }) => nameOf(value)),
    geometries: must(raw.geometry).value.map(({ value }) => geometryOf(value)),
    links: (raw.links?.value ?? []).map(({ value }) => ({
      type: must(value.type).value,
      identifier: must(value.identifier).value,
    })),
    note: properties.note?.value ?? null,
  };
}

function nameOf(raw: RawName): PlaceName {
  return {
    toponym: must(raw.toponym).value,
    lang: must(raw.lang).value,
    script: must(raw.script).value,
    tradition: must(raw.tradition).value,
    status: must(raw.status).value,
    when: timespansOf(raw.when),
    citations: (raw.citations?.value ?? []).map(({ value }) => ({
      label: must(value.label).value,
      id: value['@id']?.value ?? null,
      year: value.year?.value ?? null,
    })),
    note: raw.note?.value ?? null,
    verified: raw.verified?.value ?? true,
  };
}

function geometryOf(raw: RawGeometry): PlaceGeometry {
  const shape = shapeOf(raw);
  if ('problem' in shape) throw new Error(`a geometry passed the rules: ${shape.problem}`);
  return {
    ...shape,
    certainty: must(raw.certainty).value,
    when: timespansOf(raw.when),
    note: raw.note?.value ?? null,
  };
}

function timespansOf(when: Located<RawTimespans> | undefined): Timespan[] {
  return (when?.value.timespans?.value ?? []).map(({ value: { start, end } }) => ({
    ...(start && { start: boundOf(start.value) }),
    ...(end && { end: boundOf(end.value) }),
  }));
}

function boundOf(raw: RawBound): TimespanBound {
  return {
    ...(raw.in && { in: raw.in.value }),
    ...(raw.earliest && { earliest: raw.earliest.value }),
    ...(raw.latest && { latest: raw.latest.value }),
  };
}
