/**
 * What a class can do with a step beside hearing it: answer a question before it sees who answers how, see what each article writes of
 * one event, who calls a place what, and find places on a map without names. Each is a view of what the story holds. Pure.
 */
import type { Lookup } from '../../story/lookup.ts';
import type { Beat } from './beats.ts';
import { placesToFind } from './blank.ts';
import { pagesOfVoices } from './voices.ts';

/** What lies in the beat's place, in both windows. Ids are the story's. */
export type Exercise =
  /** All questions on which accounts differ, of which one is chosen. */
  | { readonly kind: 'questions'; readonly dispute: string }
  /** A question, and how many of its answers stand open. */
  | { readonly kind: 'ask'; readonly dispute: string; readonly open: number }
  /** What each article writes of an event: a page of it, from 0. */
  | { readonly kind: 'voices'; readonly event: string; readonly page: number }
  /** Who calls a place what. */
  | { readonly kind: 'names'; readonly place: string }
  | BlankMap;

/** A map without names: a place is to be found on it, or to be named. */
export interface BlankMap {
  readonly kind: 'map';
  readonly task: 'find' | 'name';
  readonly place: string;
  readonly answer: Answer | null;
  /** How many places were answered for, and how many of them rightly, each by its first answer. */
  readonly asked: number;
  readonly right: number;
}

/** What was typed, empty for a press, and the place that this is or names; null for none of the story's. */
export interface Answer {
  readonly text: string;
  readonly place: string | null;
}

export type Opening = 'questions' | 'voices' | 'names' | 'map';

/** An exercise for a beat; null where the story has nothing for it. */
export function exerciseFor(kind: Opening, beat: Beat, lookup: Lookup): Exercise | null {
  const step = beat.step === null ? undefined : lookup.step(beat.step);
  switch (kind) {
    case 'questions': {
      const dispute = step?.dispute ?? lookup.story.disputes[0]?.id;
      return dispute === undefined ? null : { kind, dispute };
    }
    case 'voices': {
      const [event] = [...eventsIn(beat), ...(step?.events ?? []), ...eventsOfVoices(lookup)];
      if (event === undefined || lookup.story.sources.length < 2) return null;
      return { kind, event, page: 0 };
    }
    case 'names': {
      const [place] = placesToName(beat, lookup);
      return place === undefined ? null : { kind, place };
    }
    case 'map': {
      const [place] = placesToFind(beat, lookup);
      return place === undefined ? null : blankMap('find', place);
    }
  }
}

/** A map without names, of which nothing has been asked yet. */
export function blankMap(task: BlankMap['task'], place: string): BlankMap {
  return { kind: 'map', task, place, answer: null, asked: 0, right: 0 };
}

/** What comes after a press that goes on or back; null where the exercise is over. */
export function moved(exercise: Exercise, by: 1 | -1, beat: Beat, lookup: Lookup): Exercise | null {
  switch (exercise.kind) {
    case 'questions':
      return by === 1 ? { kind: 'ask', dispute: exercise.dispute, open: 0 } : null;
    case 'ask': {
      const count = lookup.dispute(exercise.dispute)?.positions.length ?? 0;
      const open = exercise.open + by;
      return open < 0 || open > count ? null : { ...exercise, open };
    }
    case 'voices': {
      const event = lookup.event(exercise.event);
      const count = event ? pagesOfVoices(event, lookup.story.sources).length : 0;
      const page = exercise.page + by;
      return page < 0 || page >= count ? null : { ...exercise, page };
    }
    case 'names':
    case 'map':
      return isAtEnd(exercise, by, beat, lookup) ? null : chosen(exercise, by, beat, lookup);
  }
}

/** The same exercise with the choice before or after, round and round. */
export function chosen(exercise: Exercise, by: 1 | -1, beat: Beat, lookup: Lookup): Exercise {
  const choices = choicesOf(exercise, beat, lookup);
  const at = choices.indexOf(subjectOf(exercise));
  const choice = choices[(at + by + choices.length) % choices.length];
  return choice === undefined ? exercise : about(exercise, choice);
}

/** The same exercise about another subject: a question, an event or a place. */
export function about(exercise: Exercise, id: string): Exercise {
  switch (exercise.kind) {
    case 'questions':
      return { ...exercise, dispute: id };
    case 'ask':
      return { ...exercise, dispute: id, open: 0 };
    case 'voices':
      return { ...exercise, event: id, page: 0 };
    case 'names':
      return { ...exercise, place: id };
    case 'map':
      return { ...exercise, place: id, answer: null };
  }
}

/** What the exercise can be about: ids of questions, events or places. */
export function choicesOf(exercise: Exercise, beat: Beat, lookup: Lookup): readonly string[] {
  switch (exercise.kind) {
    case 'questions':
    case 'ask':
      return lookup.story.disputes.map(({ id }) => id);
    case 'voices':
      return eventsOfVoices(lookup);
    case 'names':
      return placesToName(beat, lookup);
    case 'map':
      return placesToFind(beat, lookup);
  }
}

/** The id of what it is about. */
export function subjectOf(exercise: Exercise): string {
  switch (exercise.kind) {
    case 'questions':
    case 'ask':
      return exercise.dispute;
    case 'voices':
      return exercise.event;
    case 'names':
    case 'map':
      return exercise.place;
  }
}

/** With an answer, of which only the first to a question counts. */
export function answered(map: BlankMap, answer: Answer): BlankMap {
  const isFirst = map.answer === null;
  const isRight = answer.place === map.place;
  return {
    ...map,
    answer,
    asked: map.asked + (isFirst ? 1 : 0),
    right: map.right + (isFirst && isRight ? 1 : 0),
  };
}

function isAtEnd(exercise: Exercise, by: 1 | -1, beat: Beat, lookup: Lookup): boolean {
  const choices = choicesOf(exercise, beat, lookup);
  return subjectOf(exercise) === (by === 1 ? choices.at(-1) : choices[0]);
}

/** Those that a beat shows. */
function eventsIn(beat: Beat): readonly string[] {
  if (beat.kind === 'claims') return [beat.event];
  return beat.kind === 'events' ? beat.events : [];
}

function eventsOfVoices({ story }: Lookup): readonly string[] {
  return story.events.filter(({ claims }) => claims.length > 0).map(({ id }) => id);
}

/** The places of the step's map and of the event that leads it; at the title all. */
function placesToName(beat: Beat, { story, step, event }: Lookup): readonly string[] {
  const told = beat.step === null ? undefined : step(beat.step);
  const [first] = eventsIn(beat);
  const lead = event(first ?? told?.events[0] ?? '');
  const ids = told
    ? [...told.camera, ...(lead?.where.map((at) => at.place) ?? [])]
    : story.places.map(({ id }) => id);
  return [...new Set(ids)];
}
