/** What a draft reads of a story, and what it proposes. */
import type { NameRules } from '../../story/names/name-index.ts';
import type { Bounds, DayPart, EventKind, Place, PlaceRole, Stance } from '../../story/story.ts';
import type { WorldPlace } from '../world/world.ts';
import type { Appeared } from './dates.ts';

/** An article as a draft reads it. Offsets are UTF-16 units, ends exclusive. */
export interface DraftArticle {
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly appeared: Appeared;
  readonly outlet: string | null;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** What claims quote already, and what is set aside. */
  readonly held: readonly { readonly start: number; readonly end: number }[];
}

/** A story as a draft reads it. */
export interface DraftStory {
  readonly region: Bounds;
  readonly articles: readonly DraftArticle[];
  /** Also those that are drafts. */
  readonly places: readonly Place[];
  readonly rules: NameRules;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  /** Ids of events and steps. */
  readonly taken: readonly string[];
}

export interface ProposedPlace {
  readonly id: string;
  /** The name that introduces it: as the articles print it, but for abbreviations. */
  readonly title: string;
  /** As the articles print it first. */
  readonly printed: string;
  readonly place: WorldPlace;
  readonly isFar: boolean;
  /** Other places of the name, the nearest to the region first. */
  readonly others: readonly WorldPlace[];
  /** The sources that print the name. */
  readonly sources: readonly string[];
}

export interface ProposedEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly when: string;
  readonly part: DayPart | null;
  readonly basis: string;
  readonly where: readonly { readonly place: string; readonly role: PlaceRole }[];
  readonly source: string;
  readonly quote: string;
  /** UTF-16 units of the article. */
  readonly start: number;
  readonly end: number;
  /** From 1, where the article prints it more than once. */
  readonly occurrence: number | null;
  readonly speaker: string | null;
  readonly stance: Stance;
  /** What shows who speaks; null for the outlet. */
  readonly shownBy: string | null;
}

export interface ProposedSpeaker {
  readonly id: string;
  readonly name: string;
}

export interface Proposals {
  /** Ids of the gazetteer's places that the articles name. */
  readonly known: readonly string[];
  readonly places: readonly ProposedPlace[];
  readonly events: readonly ProposedEvent[];
  readonly speakers: readonly ProposedSpeaker[];
  /** Words that look like places, and are in neither gazetteer. */
  readonly unknown: readonly { readonly source: string; readonly words: string }[];
  /** Sources in a language whose sentences cannot be read: for them only names are proposed. */
  readonly unread: readonly string[];
}
