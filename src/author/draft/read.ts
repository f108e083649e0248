/** Reads a story's files as a draft needs them: articles with their days, what is quoted already, names, speakers. */
import { articlesOf, extentOf } from '../../compile/articles.ts';
import { CODES } from '../../compile/codes.ts';
import type { Diagnostic, Report } from '../../compile/diagnostic.ts';
import { readDraft, type Draft } from '../../compile/draft.ts';
import { placeOf } from '../../compile/gazetteer.ts';
import { nameRules } from '../../compile/mentions.ts';
import { checkPlaces, regionOf } from '../../compile/rules/places.ts';
import { isTimeZone } from '../../compile/values.ts';
import { whenReader, type WhenReader } from '../../compile/when.ts';
import { refuse, type Refused } from '../refused.ts';
import { dayOf, daysOf } from './calendar.ts';
import type { DraftArticle, DraftStory } from './proposals.ts';

/** The story that a draft goes on with, and what its files say that the writing of proposals needs. */
export interface ReadStory {
  readonly story: DraftStory;
  readonly language: string;
  /** The languages of the story's traditions, and the tradition whose a name in the story's language is. */
  readonly traditions: readonly { readonly id: string; readonly languages: readonly string[] }[];
  /** What each article is called, for citations: its letter. */
  readonly letters: ReadonlyMap<string, string>;
}

/** @param files of the story's folder by their printed path */
export function readStory(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
): ReadStory | Refused {
  const found: Diagnostic[] = [];
  let mistakes = 0;
  const count: Report = (code) => {
    if (CODES[code] === 'error') mistakes++;
  };
  const draft = readDraft(files, [], count, (diagnostic) => void found.push(diagnostic));
  checkPlaces(draft, count);
  const missing = found.find(({ code }) => code === 'file-missing');
  if (missing) {
    return refuse(
      `${missing.file} is not there: ${missing.mend}`,
      `npm run check ${name} lists all that is missing.`,
    );
  }
  const region = draft.story?.region && regionOf(draft.story.region);
  if (!region) {
    return refuse(
      `${draft.folder}/story.yaml has no region that can be read, so it is not known which places are near.`,
      'Write it as [west, south, east, north] in degrees: region: [43, 37.5, 51, 42.5]',
    );
  }
  if (mistakes > 0) {
    return refuse(
      `The files of ${name} have mistakes, and nothing is proposed until they are put right.`,
      `npm run check ${name} lists them.`,
    );
  }
  const zone = draft.story?.timeZone?.value;
  const read = whenReader(zone !== undefined && isTimeZone(zone) ? zone : 'UTC');
  const articles = draftArticles(draft, read);
  if (articles.length === 0) {
    return refuse(
      `${name} has no article to read: sources.yaml lists none whose file is there.`,
      'Put the articles into sources/ and list them in sources.yaml.',
    );
  }
  return {
    story: {
      region,
      articles,
      places: [...(draft.places?.value ?? []), ...draft.drafted.places].map(({ value }) =>
        placeOf(value, null),
      ),
      rules: nameRules(draft),
      speakers: [...(draft.speakers?.value ?? []), ...draft.drafted.speakers].flatMap(
        ({ value }) =>
          value.id && value.name ? [{ id: value.id.value, name: value.name.value }] : [],
      ),
      taken: [
        ...eventsOf(draft).flatMap(({ value }) => value.id?.value ?? []),
        ...(draft.story?.steps?.value ?? []).flatMap(({ value }) => value.id?.value ?? []),
      ],
    },
    language: draft.story?.language?.value ?? 'en',
    traditions: (draft.story?.traditions?.value ?? []).flatMap(({ value: { id, languages } }) =>
      id ? [{ id: id.value, languages: (languages?.value ?? []).map(({ value }) => value) }] : [],
    ),
    letters: new Map(
      (draft.sources?.value ?? []).flatMap(({ value: { id, letter } }) =>
        id && letter ? [[id.value, letter.value] as const] : [],
      ),
    ),
  };
}

function eventsOf({ events, drafted }: Draft) {
  return [...(events?.value ?? []), ...drafted.events];
}

function draftArticles(draft: Draft, read: WhenReader): DraftArticle[] {
  const articles = articlesOf(draft);
  const claims = eventsOf(draft).flatMap(({ value }) => value.claims?.value ?? []);
  return (draft.sources?.value ?? []).flatMap(({ value: source }): DraftArticle[] => {
    const article = articles.get(source.id?.value ?? '');
    if (!article) return [];
    const when = source.published?.value.when?.value;
    const span = when === undefined ? null : read(when);
    const isDated = span !== null && !('code' in span);
    const quotes = [
      ...claims.flatMap(({ value: { source: of, quote, occurrence } }) =>
        quote && of?.value === article.source ? [{ exact: quote, occurrence }] : [],
      ),
      ...(source.setAside?.value ?? []).flatMap(({ value: { quote, occurrence } }) =>
        quote ? [{ ...quote.value, occurrence: quote.value.occurrence ?? occurrence }] : [],
      ),
    ];
    return [
      {
        source: article.source,
        language: source.language?.value ?? '',
        text: article.text.text,
        appeared: {
          days: isDated ? daysOf(span) : [],
          year:
            isDated && span.from !== null && isWithinYear(span.from, span.to)
              ? dayOf(span.from)
              : null,
        },
        outlet: source.outlet?.value?.name?.value ?? null,
        sentences: article.sentences(),
        held: quotes.flatMap((quotation) => extentOf(quotation, article) ?? []),
      },
    ];
  });
}

function isWithinYear(from: number, to: number | null): boolean {
  return to !== null && new Date(from).getUTCFullYear() === new Date(to - 1).getUTCFullYear();
}
