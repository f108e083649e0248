/** The time of a lesson against its plan: a watch that is started, stopped and set back, and the beat that the plan has by now. Pure. */

/** The teacher's watch. */
export interface Watch {
  /** When it was started last, in UTC milliseconds; null while it stands. */
  readonly since: number | null;
  /** What it had measured before that, in milliseconds. */
  readonly spent: number;
  /** How long the lesson is to be, in minutes. */
  readonly minutes: number;
}

export const NEW_WATCH: Watch = { since: null, spent: 0, minutes: 40 };

/** The shortest and the longest lesson, in minutes. */
export const LEAST_MINUTES = 1;
export const MOST_MINUTES = 600;

/** How long the lesson has gone on at an instant, in milliseconds. */
export function elapsed({ since, spent }: Watch, now: number): number {
  // A clock that is set back takes nothing away.
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

/** The watch going from an instant on, UTC ms; one that goes already is left as it is. */
export function started(watch: Watch, now: number): Watch {
  return watch.since === null ? { ...watch, since: now } : watch;
}

/** The watch standing, with what it has measured up to an instant, UTC ms. */
export function paused(watch: Watch, now: number): Watch {
  return { ...watch, since: null, spent: elapsed(watch, now) };
}

/** At nothing again; one that goes goes on. */
export function setBack(watch: Watch, now: number): Watch {
  return { ...watch, since: watch.since === null ? null : now, spent: 0 };
}

/** With another length of the lesson, in minutes. */
export function lasting(watch: Watch, minutes: number): Watch {
  const whole = Number.isFinite(minutes) ? Math.round(minutes) : watch.minutes;
  return { ...watch, minutes: Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, whole)) };
}

/** The number of the beat, from 0, that the plan has by now where each beat takes as long as the others. */
export function plannedBeat(watch: Watch, now: number, beats: number): number {
  const share = elapsed(watch, now) / (watch.minutes * 60_000);
  return Math.min(beats - 1, Math.floor(share * beats));
}

/** A length of time as minutes and seconds, such as `4:05`. */
export function minutesInWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
