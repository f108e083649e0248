/**
 * What a selection is about: the events that the reader is at, and the places that the map is to fit. To be found in the story as it
 * was written: the map does not move because a place is called otherwise.
 */
import type { Lookup } from '../story/lookup.ts';
import type { Step, StoryEvent } from '../story/story.ts';
import type { Selection } from './visit.ts';

/** The step that tells an event, by its id; undefined where none does, or steps are not what the reader looks at. */
type StepOf = (eventId: string) => Step | undefined;

/** Ids of the events of the step that tells the selected one, of those of the selected place, or of the selected one alone. */
export function eventsAbout(
  selection: Selection,
  known: Lookup,
  stepOf: StepOf,
): readonly string[] {
  if (selection.kind === 'place') return eventsAt(selection.place, known.story.events);
  if (selection.kind !== 'event' || !known.event(selection.event)) return [];
  return stepOf(selection.event)?.events ?? [selection.event];
}

/**
 * Ids of the places of what is selected, of all events where it is none. With the leading event of a step, or one that has no place, the
 * map shows what the step wants to be seen.
 */
export function placesAbout(
  selection: Selection,
  known: Lookup,
  stepOf: StepOf,
): readonly string[] {
  if (selection.kind === 'place') return [selection.place];
  const event = selection.kind === 'event' ? known.event(selection.event) : undefined;
  if (!event) return placesOf(known.story.events);
  const step = stepOf(event.id);
  const isLead = step?.events[0] === event.id;
  const own = placesOf([event]);
  return step && (isLead || own.length === 0) ? step.camera : own;
}

function eventsAt(placeId: string, events: readonly StoryEvent[]): string[] {
  const isHere = ({ where }: StoryEvent) => where.some(({ place }) => place === placeId);
  return events.filter(isHere).map(({ id }) => id);
}

function placesOf(events: readonly StoryEvent[]): string[] {
  return [...new Set(events.flatMap(({ where }) => where.map(({ place }) => place)))];
}
