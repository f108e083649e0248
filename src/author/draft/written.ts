/** Proposals as the author finds them in the story's files: each marked as a draft, with what is to be looked at. */
import { comment, inComment, scalar } from '../yaml-text.ts';
import { COUNTRIES, GEONAMES, type WorldName, type WorldPlace } from '../world/world.ts';
import type { ProposedEvent, ProposedPlace, ProposedSpeaker } from './proposals.ts';
import type { ReadStory } from './read.ts';

/** An entry of events.yaml. */
export function eventText(event: ProposedEvent): string {
  const { where, occurrence, speaker, part, shownBy } = event;
  return [
    '- draft: true\n',
    shownBy === null ? '' : comment(`Who speaks: “${inComment(shownBy)}”.`, '  '),
    `  id: ${event.id}\n`,
    `  title: ${scalar(event.title)}\n`,
    `  kind: ${event.kind}\n`,
    `  when: ${/^[\d-]+$/.test(event.when) ? event.when : JSON.stringify(event.when)}\n`,
    part === null ? '' : `  part: ${part}\n`,
    `  basis: ${scalar(event.basis)}\n`,
    where.length === 0 ? '  where: []\n' : '  where:\n',
    ...where.map(({ place, role }) => `    - { place: ${place}, role: ${role} }\n`),
    '  claims:\n',
    `    - source: ${event.source}\n`,
    `      quote: ${scalar(event.quote)}\n`,
    occurrence === null ? '' : `      occurrence: ${occurrence}\n`,
    speaker === null ? '' : `      speaker: ${speaker}\n`,
    `      stance: ${event.stance}\n`,
  ].join('');
}

/** An entry of speakers.yaml. For whom somebody speaks is not in the words, and stands there as the name. */
export function speakerText({ id, name }: ProposedSpeaker): string {
  return `- draft: true\n  id: ${id}\n  name: ${scalar(name)}\n  # For whom they speak: put it right.\n  side: ${scalar(name)}\n`;
}

/** A feature of places.json. */
export function placeFeature(
  { id, title, printed, place, isFar, others, sources }: ProposedPlace,
  { traditions, language, letters }: ReadStory,
): object {
  const own = traditions.find(({ languages }) => languages[0] === language);
  const tradition = (
    own ??
    traditions.find(({ languages }) => languages.includes(language)) ??
    traditions[0]
  )?.id;
  const credit = { label: place.fclass === 'A' ? COUNTRIES : GEONAMES, '@id': place.id };
  const first = {
    toponym: printed,
    lang: language,
    script: scriptOf(printed),
    tradition,
    status: 'common',
    citations: [
      ...sources.map((source) => ({
        label: `Article ${letters.get(source) ?? source}`,
        '@id': source,
      })),
      credit,
    ],
  };
  const further = place.names.flatMap((name) =>
    name.toponym === printed ? [] : furtherNames(name, traditions, tradition, credit),
  );
  return {
    '@id': id,
    type: 'Feature',
    properties: {
      title,
      fclasses: [place.fclass],
      ccodes: [place.country],
      ...(isFar && { far: true }),
      draft: true,
      ...(others.length > 0 && { candidates: [place, ...others].map(describe) }),
    },
    names: [first, ...further],
    types: [{ label: place.type }],
    geometry:
      place.position === null
        ? null
        : {
            type: 'Point',
            coordinates: place.position.map((value) => Number(value.toFixed(5))),
            // One position in a country is not where it is.
            certainty: place.type === 'country' ? 'schematic' : 'surveyed',
          },
    links: [{ type: 'exactMatch', identifier: place.id }],
  };
}

/** A name in another language is of each tradition that speaks it. */
function furtherNames(
  { toponym, lang }: WorldName,
  traditions: ReadStory['traditions'],
  tradition: string | undefined,
  credit: object,
): object[] {
  const ids =
    lang === 'en'
      ? [tradition]
      : traditions
          .filter(({ languages }) => languages.some((each) => each.split('-')[0] === lang))
          .map(({ id }) => id);
  return ids.map((each) => ({
    toponym,
    lang,
    script: scriptOf(toponym),
    tradition: each,
    status: 'variant',
    citations: [credit],
  }));
}

/** "Paris, Texas, US (town, 25 171), gn:4717560". */
function describe({ names, within, country, type, population, id }: WorldPlace): string {
  const where = [names[0].toponym, within, country].filter((part) => part !== null).join(', ');
  const size = population > 0 ? `, ${population.toLocaleString('en').replaceAll(',', ' ')}` : '';
  return `${where} (${type}${size}), ${id}`;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
];

/** ISO 15924, by the letters of a name. */
function scriptOf(toponym: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(toponym))?.[0] ?? 'Latn';
}
