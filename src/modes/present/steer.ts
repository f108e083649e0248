/** What keys and buttons do to a lesson, all that is not about its window alone. */
import { words } from '../../words/en.ts';
import { blankMap, chosen, exerciseFor, type Exercise, type Opening } from './exercise.ts';
import type { Intention } from './keys.ts';
import type { Lesson } from './lesson.svelte.ts';

/** The intentions that are about the window itself. */
type OfWindow = Extract<
  Intention,
  { to: 'number' | 'light' | 'keys' | 'screen' | 'window' | 'field' | 'end' }
>;

/** Does what is asked for; what is to be said of it, such as that the story has nothing for it. */
export function steer(intention: Exclude<Intention, OfWindow>, lesson: Lesson): string {
  switch (intention.to) {
    case 'on':
      lesson.on();
      return '';
    case 'back':
      lesson.back();
      return '';
    case 'first':
      lesson.go(0);
      return '';
    case 'last':
      lesson.go(lesson.beats.length - 1);
      return '';
    case 'step':
      lesson.goToStep(intention.number);
      return '';
    case 'curtain':
      lesson.draw(intention.curtain === lesson.curtain ? null : intention.curtain);
      return '';
    default:
      return teach(intention, lesson);
  }
}

function teach(
  intention: Extract<
    Intention,
    { to: 'hide' | 'reveal' | 'ask first' } | { to: 'exercise' } | { to: 'choose' }
  >,
  lesson: Lesson,
): string {
  const { story } = lesson.written;
  const hidden = lesson.hidden ?? [];
  switch (intention.to) {
    case 'hide':
      lesson.hide(hidden.length > 0 ? [] : story.sources.map(({ id }) => id));
      return story.sources.length === 0 ? words.present.teach.noArticles : '';
    case 'reveal':
      if (hidden.length === 0) return words.present.teach.nothingHidden;
      lesson.hide(hidden.slice(1));
      return '';
    case 'ask first':
      if (story.disputes.length === 0) return words.present.teach.nothing.questions;
      lesson.askFirst(!lesson.asksFirst);
      return lesson.asksFirst ? words.present.teach.asksFirst : words.present.teach.asksNot;
    case 'exercise':
      return open(intention.exercise, lesson);
    case 'choose':
      if (lesson.exercise) {
        lesson.practise(chosen(lesson.exercise, intention.by, lesson.beat, lesson.written));
      }
      return '';
  }
}

/** Shows the outlet of one article. */
export function reveal(source: string, lesson: Lesson): void {
  lesson.hide((lesson.hidden ?? []).filter((id) => id !== source));
}

function open(kind: Opening, lesson: Lesson): string {
  const before = lesson.exercise;
  const exercise = isOpen(kind, before)
    ? afterwards(before)
    : exerciseFor(kind, lesson.beat, lesson.written);
  if (exercise === null && !isOpen(kind, before)) return words.present.teach.nothing[kind];
  lesson.practise(exercise);
  return '';
}

/** Whether this exercise is open, so that its key closes it. A question belongs to the list. */
export function isOpen(kind: Opening, exercise: Exercise | null): boolean {
  return exercise?.kind === kind || (exercise?.kind === 'ask' && kind === 'questions');
}

/** A blank map asks in its second way; all else closes. */
function afterwards(before: Exercise | null): Exercise | null {
  if (before?.kind === 'ask') return { kind: 'questions', dispute: before.dispute };
  return before?.kind === 'map' && before.task === 'find' ? blankMap('name', before.place) : null;
}
