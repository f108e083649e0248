/**
 * What the two windows of a lesson tell each other, and the check of what arrives: another page of the same site could send anything.
 * Of two states the one with more turns holds, so that a window which comes again learns where the other is, and not the other way.
 */
import { readExercise } from './exercise-message.ts';
import type { Exercise } from './exercise.ts';
import type { Curtain } from './keys.ts';
import { areTexts, isCount, isRecord } from './message-parts.ts';
import { LEAST_MINUTES, MOST_MINUTES, NEW_WATCH, type Watch } from './plan.ts';

/** What the class sees, and what the teacher has before her. */
export type Role = 'present' | 'notes';

/** All that the windows of a lesson share. */
export interface Shared {
  /** The number of the beat, from 0. */
  readonly beat: number;
  readonly curtain: Curtain | null;
  readonly watch: Watch;
  /** Ids of the articles whose outlets are hidden; null where none has been. */
  readonly hidden: readonly string[] | null;
  /** Whether the answers of a beat's question wait until they are asked for, and how many stand open. */
  readonly asksFirst: boolean;
  readonly open: number;
  /** What lies in the beat's place. */
  readonly exercise: Exercise | null;
  /** How often it was changed, in both windows together. */
  readonly turn: number;
}

/** A lesson of which nothing has been done yet. */
export const NEW: Shared = {
  beat: 0,
  curtain: null,
  watch: NEW_WATCH,
  hidden: null,
  asksFirst: false,
  open: 0,
  exercise: null,
  turn: 0,
};

export type Message =
  /** A window has come, and wants to know. */
  | { readonly kind: 'where'; readonly from: Role }
  | { readonly kind: 'here'; readonly from: Role; readonly shared: Shared }
  /** The names that both are to speak: `both`, `as-written` or the id of a tradition. */
  | { readonly kind: 'names'; readonly from: Role; readonly names: string }
  /** A window goes; the other goes on. */
  | { readonly kind: 'gone'; readonly from: Role }
  /** The lesson is over, in both. */
  | { readonly kind: 'end'; readonly from: Role };

/**
 * The channel of a lesson. Two presenters on one machine have two; windows of two builds have two, as they may count their beats
 * otherwise. @param version of the build that the page is of
 */
export function channelName(story: string, lesson: string, version: string): string {
  return `dateline:${story}:${lesson}:${version}`;
}

/** A message, or null for what is none. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  const { kind, from } = data;
  if (from !== 'present' && from !== 'notes') return null;
  if (kind === 'where' || kind === 'gone' || kind === 'end') return { kind, from };
  const names = data['names'];
  if (kind === 'names') return typeof names === 'string' ? { kind, from, names } : null;
  const shared = kind === 'here' ? readShared(data['shared']) : null;
  return shared && { kind: 'here', from, shared };
}

/** Whether what the other window tells holds. At the same turn the window that the class sees has its way. */
export function isNewer(theirs: Shared, from: Role, own: Shared): boolean {
  return theirs.turn > own.turn || (theirs.turn === own.turn && own.turn > 0 && from === 'present');
}

function readShared(data: unknown): Shared | null {
  if (!isRecord(data)) return null;
  const { beat, curtain, turn, hidden, asksFirst, open } = data;
  const watch = readWatch(data['watch']);
  if (!watch || !isCount(beat) || !isCount(turn) || !isCount(open)) return null;
  if (typeof asksFirst !== 'boolean' || (hidden !== null && !areTexts(hidden))) return null;
  const exercise = data['exercise'] === null ? null : readExercise(data['exercise']);
  if (exercise === null && data['exercise'] !== null) return null;
  if (curtain !== null && curtain !== 'black' && curtain !== 'white' && curtain !== 'code') {
    return null;
  }
  return { beat, curtain, watch, hidden, asksFirst, open, exercise, turn };
}

function readWatch(data: unknown): Watch | null {
  if (!isRecord(data)) return null;
  const { since, spent, minutes } = data;
  if (since !== null && !isCount(since)) return null;
  if (!isCount(spent) || !isCount(minutes)) return null;
  if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) return null;
  return { since, spent, minutes };
}
