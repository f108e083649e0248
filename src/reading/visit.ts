/** What a reading is made of: where the reader is, what is open, what is shown. */
import type { Filter } from '../story/filter.ts';
import type { ColourBy } from '../story/hues.ts';
import type { Names } from '../story/speech.ts';
import type { Stretch } from '../story/story.ts';

/** What the reader is at: the title (nothing yet), an event or a place. */
export type Selection =
  | { readonly kind: 'title' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'place'; readonly place: string };

/**
 * What brought the present selection about: the page's scroll, a press or key of the reader, or the page's address.
 * The text follows all but the first; the address follows all but the last.
 */
export type Cause = 'scroll' | 'press' | 'address';

/**
 * The story as it is told; map, timeline and all that is reported, to look through; or a lesson before a class: what the class sees,
 * and what the teacher has before her.
 */
export type Mode = 'scroll' | 'explore' | 'present' | 'notes';

export const TABS = ['map', 'matrix', 'list'] as const;
/** What explore mode shows. */
export type Tab = (typeof TABS)[number];

/** What an address can say of a reading. */
export interface Visit {
  readonly mode: Mode;
  readonly tab: Tab;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly colour: ColourBy;
  /** Id of the dispute that is open; null for none. */
  readonly dispute: string | null;
  /** Null while the window follows the story. */
  readonly window: Stretch | null;
  readonly names: Names;
  /** Id of the article that is open; null for none. */
  readonly source: string | null;
  /** What the windows of one lesson have in common; null where there is no lesson, or it has none yet. */
  readonly lesson: string | null;
}

/** An article that is open beside map and timeline, and the code point to be in sight; null for its beginning. */
export interface OpenArticle {
  readonly source: string;
  readonly at: number | null;
}

/** Whether the page is a window of a lesson. */
export function isLesson(mode: Mode): mode is 'present' | 'notes' {
  return mode === 'present' || mode === 'notes';
}

export const TITLE: Selection = { kind: 'title' };
