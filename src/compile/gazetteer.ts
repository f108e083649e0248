/** The gazetteer, Linked Places Format (https://github.com/LinkedPasts/linked-places-format), as places of the model. */
import type {
  Place,
  PlaceGeometry,
  PlaceName,
  Source,
  Timespan,
  TimespanBound,
} from '../story/story.ts';
import type {
  RawBound,
  RawGeometry,
  RawName,
  RawPlace,
  RawTimespan,
  RawTimespans,
} from './gazetteer-records.ts';
import type { Located } from './schema.ts';
import { must } from './must.ts';
import { shapeOf } from './shapes.ts';

/**
 * A place whose record has passed the rules. Linked Places Format wants each place dated, by a `when` of its own or by a
 * citation's year; one that has neither is dated by the articles, which appeared in `attested`.
 */
export function placeOf(raw: RawPlace, attested: Timespan | null): Place {
  const properties = must(raw.properties).value;
  const names = must(raw.names).value.map(({ value }) => nameOf(value));
  const isDated = names.some(({ citations }) => citations.some(({ year }) => year !== null));
  return {
    id: must(raw['@id']).value,
    title: must(properties.title).value,
    type: must(must(must(raw.types).value[0]).value.label).value,
    far: properties.far?.value ?? false,
    fclasses: must(properties.fclasses).value.map(({ value }) => value),
    ccodes: (properties.ccodes?.value ?? []).map(({ value }) => value),
    when: raw.when || isDated ? timespansOf(raw.when) : attested ? [attested] : [],
    names,
    geometries: must(raw.geometry).value.map(({ value }) => geometryOf(value)),
    links: (raw.links?.value ?? []).map(({ value }) => ({
      type: must(value.type).value,
      identifier: must(value.identifier).value,
    })),
    note: properties.note?.value ?? null,
  };
}

/** From the day on which the first article appeared to that of the last; null when no article tells. */
export function appearance(sources: readonly Source[]): Timespan | null {
  const instants = sources.flatMap(({ published: { span } }) =>
    span.from === null || span.to === null ? [] : [span.from, span.to - 1],
  );
  const days = instants.map((instant) => new Date(instant).toISOString().slice(0, 10)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { start: { latest: first }, end: { earliest: last } };
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
    certainty: must(raw['dateline:certainty'] ?? raw.certainty).value,
    when: timespansOf(raw.when),
    note: raw.note?.value ?? null,
  };
}

function timespansOf(when: Located<RawTimespans> | undefined): Timespan[] {
  return (when?.value.timespans?.value ?? []).map(({ value }) => timespanOf(value));
}

/** A timespan as the story has it. @param timespan one whose start is known to be there */
export function timespanOf({ start, end }: RawTimespan): Timespan {
  return {
    start: boundOf(must(start).value),
    ...(end && { end: boundOf(end.value) }),
  };
}

function boundOf(raw: RawBound): TimespanBound {
  return {
    ...(raw.in && { in: raw.in.value }),
    ...(raw.earliest && { earliest: raw.earliest.value }),
    ...(raw.latest && { latest: raw.latest.value }),
  };
}
