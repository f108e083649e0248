/** The narrator takes no side: a party's words stand in quotes, and a place with two names is not called by one alone. */
import type { Place } from '../../story/story.ts';
import { foldedKey } from '../../story/names/fold.ts';
import { findMentions } from '../../story/names/mentions.ts';
import type { NameIndex } from '../../story/names/name-index.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../diagnostic.ts';
import { narrationsOf, spotOf, type Narration } from '../narration.ts';
import { offsetAt, textFile } from '../text.ts';

/** Words that the story's list gives to a party, in the narrator's own voice. */
export function checkWords(draft: Draft, report: Report): void {
  const listed = new Map(
    (draft.story?.partyWords?.value ?? []).flatMap(({ value }) =>
      value.words && value.whose ? [[keyOf(value.words.value), value]] : [],
    ),
  );
  if (listed.size === 0) return;
  const pattern = patternOf([...listed.keys()]);
  for (const narration of narrationsOf(draft)) {
    for (const { 0: words, index } of narration.own.matchAll(pattern)) {
      const entry = listed.get(keyOf(words));
      const instead = entry?.instead ? `write "${entry.instead.value}"` : 'write it in other words';
      report(
        'party-word',
        spotOf(narration, index, words),
        `"${words}" is a word of ${entry?.whose?.value ?? 'a party'}, and here the narrator says it.`,
        `${instead}, or put it in “ and ” with who says it.`,
      );
    }
  }
}

function keyOf(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ');
}

/** Whole words in any case; a space is as good as a hyphen. The longest come first. */
function patternOf(keys: readonly string[]): RegExp {
  const words = [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\p{Pd}]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A place by one party's name where the narrator speaks. Links to a place may: they speak the names a reader chooses. */
export function checkNarratedNames(
  draft: Draft,
  places: readonly Place[],
  index: NameIndex,
  report: Report,
): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const narration of narrationsOf(draft)) {
    const { unlinked } = narration;
    const file = textFile('', unlinked);
    for (const { start, text, place: id } of findMentions(index, unlinked)) {
      const place = byId.get(id);
      const from = offsetAt(file, start);
      const reason = place && reasonAgainst(text, place);
      if (!place || !reason || isIntroduced(narration, place.title, from)) continue;
      report(
        'party-name',
        spotOf(narration, from, text),
        reason,
        `write "${place.title}", link the words to the place, or put them in “ and ” with who says them.`,
      );
    }
  }
}

/**
 * Of a title of two names neither does alone; where the title is one name, another does if a tradition that has the title
 * has it too.
 */
function reasonAgainst(words: string, place: Place): string | null {
  if (place.title.includes(' / ')) {
    return `"${words}" is one name of the place that the story calls "${place.title}".`;
  }
  const said = traditionsOf(words, place);
  const titled = traditionsOf(place.title, place);
  const isShared = [...said].some((tradition) => titled.has(tradition));
  if (said.size === 0 || titled.size === 0 || isShared) return null;
  return `"${words}" is one side’s name for the place that the story calls "${place.title}".`;
}

function traditionsOf(words: string, { names }: Place): ReadonlySet<string> {
  const key = foldedKey(words);
  return new Set(
    names.flatMap(({ toponym, tradition }) => (foldedKey(toponym) === key ? [tradition] : [])),
  );
}

/** Where the names of the title stand together, the reader has been told both: "Satama, which some call Hamnen". */
function isIntroduced({ own }: Narration, title: string, at: number): boolean {
  const start = own.lastIndexOf('\n\n', at);
  const end = own.indexOf('\n\n', at);
  const paragraph = own.slice(Math.max(0, start), end === -1 ? own.length : end);
  return title.split(' / ').every((name) => paragraph.includes(name));
}
