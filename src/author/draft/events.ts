/** The sentences of an article that a draft proposes as events: those that are dated, and those that somebody says. */
import { foldedKey } from '../../story/names/fold.ts';
import type { PlaceRole } from '../../story/story.ts';
import { idOf } from '../ids.ts';
import { datedBy, saidBy, type Dated, type NamedDay } from './dates.ts';
import { datelineIn, furniture } from './english-furniture.ts';
import { MONTH, pattern } from './english-patterns.ts';
import { kindOf, roleAfter } from './english-places.ts';
import { saidIn, type Said } from './english-speech.ts';
import type { DraftArticle, ProposedEvent } from './proposals.ts';
import type { Speakers } from './speakers.ts';

/** Where an article names a place; UTF-16 units, the end exclusive. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

/** @param giveId gives each event an id of its own */
export function eventsIn(
  article: DraftArticle,
  spots: readonly Spot[],
  speakers: Speakers,
  giveId: (id: string) => string,
): ProposedEvent[] {
  const { text, sentences, held, appeared } = article;
  const seen = new Set<string>();
  const unread = [...held, ...furniture(text, article.outlet)];
  let before: (NamedDay & { readonly end: number }) | null = null;
  return sentences.flatMap((sentence): ProposedEvent[] => {
    const { end } = sentence;
    const start = sentence.start + datelineIn(text.slice(sentence.start, end));
    const quote = text.slice(start, end);
    const isInParagraph = before !== null && !text.slice(before.end, start).includes('\n');
    const told = datedBy(quote, appeared, before && { day: before.day, isInParagraph });
    const named = told && lastDay(told);
    if (typeof named === 'string') before = { day: Date.parse(named), isInParagraph, end };
    else if (before && isInParagraph) before = { ...before, end };
    const isUnread = unread.some((other) => start < other.end && other.start < end);
    if (isUnread || seen.has(quote)) return [];
    const said = saidIn(quote);
    const speaking = said !== null && isSameName(said.speaker, article.outlet) ? null : said;
    const dated = told ?? (speaking && saidBy(appeared));
    if (!dated) return [];
    seen.add(quote);
    return [
      {
        ...eventOf(quote, dated, speaking, giveId),
        where: whereOf(
          spots.filter((spot) => start <= spot.start && spot.end <= end),
          text,
        ),
        source: article.source,
        quote,
        start,
        end,
        occurrence: occurrenceOf(text, quote, start),
        speaker: speaking && speakers.idOf(speaking.speaker),
      },
    ];
  });
}

const NAMED = pattern(MONTH);

/** The day that words name, the last of several; null where they name none, or one of several. */
function lastDay({ when, words }: Dated): string | null {
  if (/^\[/.test(when) || (/\d\/\d/.test(when) && !NAMED.test(words))) return null;
  return when.match(/\d{4}-\d\d-\d\d/g)?.at(-1) ?? null;
}

const TITLE_WORDS = 12;

function eventOf(
  quote: string,
  { when, part, basis }: Dated,
  said: Said | null,
  giveId: (id: string) => string,
) {
  const words = quote.replace(/[“”"«»]/g, '').split(/\s+/u);
  const title = words
    .slice(0, TITLE_WORDS)
    .join(' ')
    .replace(/[.,;:]+$/, '');
  return {
    id: giveId(idOf(words.slice(0, 6).join(' '), 'event')),
    title: words.length > TITLE_WORDS ? `${title} …` : title,
    kind: kindOf(quote, said !== null),
    when,
    part,
    basis,
    stance: said?.stance ?? ('reports' as const),
    shownBy: said && `${said.speaker} … ${said.verb}`,
  };
}

/** Each place once, with the role that says most. */
function whereOf(spots: readonly Spot[], text: string): { place: string; role: PlaceRole }[] {
  const roles = new Map<string, PlaceRole>();
  for (const { place, start } of spots) {
    if (place === '') continue;
    const role = roleAfter(text.slice(Math.max(0, start - 60), start));
    const before = roles.get(place);
    if (before === undefined || before === 'mentioned') roles.set(place, role);
  }
  return [...roles].map(([place, role]) => ({ place, role }));
}

function occurrenceOf(text: string, quote: string, start: number): number | null {
  const count = text.split(quote).length - 1;
  if (count < 2) return null;
  return text.slice(0, start).split(quote).length;
}

function isSameName(name: string, other: string | null): boolean {
  return other !== null && foldedKey(name) === foldedKey(other);
}
