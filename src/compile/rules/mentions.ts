/** The names in the articles: none means two places, none is in doubt, none is missing, and each place is named. */
import { foldedKey, isAllCapitals } from '../../story/names/fold.ts';
import { unlistedPlaces } from '../../story/names/unlisted.ts';
import type { Article, Articles } from '../articles.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { wordsMeant, nameRules, type ArticleMentions } from '../mentions.ts';
import type { Node } from '../nodes.ts';
import { readProse } from '../prose.ts';
import type { Located } from '../schema.ts';
import { offsetAt, positionAt } from '../text.ts';
import type { AllIds } from './ids.ts';
import { checkQuotation } from './quotes.ts';
import { isUnknown, unknown } from './references.ts';

/** What can be said of mentions.yaml and of the gazetteer's names before the articles are read. */
export function checkMentionRules(
  draft: Draft,
  articles: Articles,
  ids: AllIds,
  report: Report,
): void {
  const { names, background, mentions } = draft.mentions ?? {};
  const refer = (id: Located<string> | undefined, to: AllIds['places']) => {
    if (id && isUnknown(id.value, to)) report('reference-unknown', id.at, ...unknown(id.value, to));
  };
  for (const { value } of names?.value ?? []) refer(value.place, ids.places);
  for (const place of background?.value ?? []) refer(place, ids.places);
  for (const { value: mention } of mentions?.value ?? []) {
    refer(mention.source, ids.sources);
    refer(mention.place, ids.places);
    const article = articles.get(mention.source?.value ?? '');
    const { quote, occurrence } = mention;
    if (!article || !quote) continue;
    checkQuotation({ exact: quote, occurrence }, article, [], report);
    const words = wordsMeant(mention);
    if (quote.value.split(words.value).length === 2) continue;
    report(
      'mention-not-in-quote',
      words.at,
      `"${words.value}" does not stand once in the quote, "${quote.value}".`,
      'write the name as the article prints it, and quote words that hold it once.',
    );
  }
  checkNamesakes(draft, report);
}

/** Two places with one name need a rule that says which is meant. */
function checkNamesakes(draft: Draft, report: Report): void {
  const settled = new Set(nameRules(draft).meant.map(({ name }) => foldedKey(name)));
  const first = new Map<string, { place: string; at: Node }>();
  const told = new Set<string>();
  for (const { value: place } of draft.places?.value ?? []) {
    const id = place['@id']?.value;
    for (const { value: name } of place.names?.value ?? []) {
      if (id === undefined || !name.toponym) continue;
      const { value: toponym, at } = name.toponym;
      const key = isAllCapitals(toponym) ? toponym : foldedKey(toponym);
      const other = first.get(key);
      if (!other) first.set(key, { place: id, at });
      if (!other || other.place === id || told.has(key) || settled.has(foldedKey(toponym)))
        continue;
      told.add(key);
      const { line, column } = positionAt(other.at);
      report(
        'name-of-two-places',
        at,
        `"${toponym}" is a name of "${id}" here, and of "${other.place}" at ${other.at.file.path}:${line}:${column},\nso it is not known which place an article means by it.`,
        `say it in mentions.yaml, under "names": {name: ${toponym}, place: ${other.place}}; single mentions\nthat mean the other can be set under "mentions".`,
      );
    }
  }
}

/** What the articles show. The draft has passed every rule. */
export function checkMentions(
  draft: Draft,
  articles: readonly ArticleMentions[],
  report: Report,
): void {
  const apart = apartOf(draft);
  for (const { article, language, found } of articles) {
    const file = article.text;
    const { text } = file;
    for (const { start, text: words, doubt } of found) {
      if (doubt === null) continue;
      report(
        'mention-doubtful',
        { file, offset: offsetAt(file, start) },
        `It is not sure how “${words}” is meant here. ${doubt}`,
        'say it in mentions.yaml, under "mentions": source, quote, text, and use or place.',
      );
    }
    if (!/^en\b/.test(language)) continue;
    const told = new Set<string>();
    for (const { start, text: words } of unlistedPlaces(text, found, apart)) {
      if (told.has(words)) continue;
      told.add(words);
      report(
        'place-not-in-gazetteer',
        { file, offset: offsetAt(file, start) },
        `“${words}” is written like a place, and the gazetteer has none of this name:\n“${sentenceAt(article, offsetAt(file, start))}”`,
        'add the place to places.json, or the words to "notPlaces" in mentions.yaml.',
      );
    }
  }
  checkMentioned(draft, articles, report);
}

function checkMentioned(draft: Draft, articles: readonly ArticleMentions[], report: Report): void {
  const mentioned = new Set([
    ...articles.flatMap(({ found }) => found.map(({ place }) => place)),
    ...(draft.mentions?.background?.value ?? []).map(({ value }) => value),
    ...placesShown(draft),
  ]);
  for (const { value: place } of draft.places?.value ?? []) {
    const id = place['@id'];
    if (!id || mentioned.has(id.value)) continue;
    report(
      'place-unmentioned',
      id.at,
      `No article names "${id.value}", and neither an event nor a step shows it.`,
      'add the name that an article has for it, delete the place, or, if it is there to\nfind one’s way on the map, list it under "background" in mentions.yaml.',
    );
  }
}

/** Places of events, of steps' cameras and of links in their prose. */
function placesShown({ events, story }: Draft): string[] {
  const ofEvents = (events?.value ?? []).flatMap(({ value }) =>
    (value.where?.value ?? []).map((where) => where.value.place?.value ?? ''),
  );
  const ofSteps = (story?.steps?.value ?? []).flatMap(({ value: { prose, camera } }) => [
    ...(camera?.value ?? []).map(({ value }) => value),
    ...(prose ? readProse(prose.value, true).links : [])
      .filter(({ kind }) => kind === 'place')
      .map(({ id }) => id),
  ]);
  return [...ofEvents, ...ofSteps];
}

/** Words with capitals that are no places: who speaks, outlets, and what mentions.yaml sets apart. */
function apartOf({ speakers, sources, mentions, drafted }: Draft): string[] {
  return [
    ...(speakers?.value ?? []).flatMap(({ value: { name, side } }) => [name?.value, side?.value]),
    ...(sources?.value ?? []).map(({ value }) => value.outlet?.value?.name?.value),
    ...(mentions?.notPlaces?.value ?? []).map(({ value }) => value),
    // That these are left is said where they stand.
    ...drafted.places.flatMap(({ value: { names } }) =>
      (names?.value ?? []).map(({ value }) => value.toponym?.value),
    ),
  ].filter((words) => words !== undefined);
}

function sentenceAt({ text, sentences }: Article, offset: number): string {
  const sentence = sentences().find(({ start, end }) => start <= offset && offset < end);
  return sentence ? text.text.slice(sentence.start, sentence.end) : '';
}
