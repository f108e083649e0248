/** Beats in words: what is said aloud when one comes, and what the teacher's window tells of it. */
import { isHidden } from '../../story/hiding.ts';
import type { Lookup } from '../../story/lookup.ts';
import type { Claim, Language, Source } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { wordsOfPiece, type Beat } from './beats.ts';

/** A beat in one sentence, in the names that the lookup speaks. */
export function saidOf(beat: Beat, lookup: Lookup): string {
  switch (beat.kind) {
    case 'title':
      return lookup.story.title;
    case 'step':
      return stepSaid(beat.step, lookup);
    case 'claims': {
      const quote = newQuote(beat, lookup);
      if (!quote) return lookup.event(beat.event)?.title ?? '';
      return words.present.quoted(quote.who, quote.text);
    }
    case 'events':
      return beat.events.flatMap((id) => lookup.event(id)?.title ?? []).join('; ');
    case 'dispute': {
      const dispute = lookup.dispute(beat.dispute);
      return dispute ? words.dispute.title(words.dispute.kind[dispute.kind], dispute.question) : '';
    }
  }
}

/** Who says what in the quote that a beat adds, and in which language it is written; null for a beat that adds none. */
export function newQuote(
  beat: Beat,
  lookup: Lookup,
): { readonly who: string; readonly text: string; readonly language: Language | undefined } | null {
  if (beat.kind !== 'claims') return null;
  const told = beat.page[beat.shown - 1];
  const claim = lookup.event(beat.event)?.claims.find(({ id }) => id === told?.claim);
  if (!claim || !told) return null;
  return {
    who: whoSays(claim, lookup),
    text: wordsOfPiece(claim, told),
    language: lookup.source(claim.source)?.language,
  };
}

/** Number and heading of a step; empty for one that the story does not have. */
export function stepSaid(id: string, lookup: Lookup): string {
  const { steps } = lookup.story;
  const step = lookup.step(id);
  return step ? words.steps.announce(steps.indexOf(step) + 1, steps.length, step.heading) : '';
}

/** Who says what a claim says, and in which article. */
export function whoSays({ speaker, source }: Claim, lookup: Lookup): string {
  const article = lookup.source(source);
  const name = article ? articleName(article) : '';
  const who = speaker === null ? undefined : lookup.speaker(speaker);
  return who ? words.event.saidIn(who.name, name) : words.event.ownVoiceOf(name);
}

function articleName(source: Source): string {
  const { outlet, letter } = source;
  return outlet && !isHidden(source) ? outlet.name : words.event.article(letter);
}
