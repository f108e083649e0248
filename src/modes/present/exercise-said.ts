/** Exercises in words: what is said aloud when one comes or goes on, and what the teacher's window tells of it. */
import { isHidden } from '../../story/hiding.ts';
import type { Lookup } from '../../story/lookup.ts';
import { stepAsText } from '../../views/as-text.ts';
import { words } from '../../words/en.ts';
import type { Beat } from './beats.ts';
import { markOf } from './blank.ts';
import type { BlankMap, Exercise } from './exercise.ts';
import type { Lesson } from './lesson.svelte.ts';
import { saidOf, stepSaid } from './said.ts';
import { pagesOfVoices } from './voices.ts';

const { teach } = words.present;

/** What the class sees now, in words. */
export function lessonSaid(lesson: Lesson, lookup: Lookup): string {
  const { beat, exercise, asksFirst, open } = lesson;
  if (exercise) return exerciseSaid(exercise, beat, lookup);
  const dispute = beat.kind === 'dispute' && asksFirst ? lookup.dispute(beat.dispute) : undefined;
  if (beat.kind === 'step') return stepViewSaid(beat.step, lookup);
  if (beat.kind !== 'dispute' || !dispute) return saidOf(beat, lookup);
  const answers = beat.positions.flatMap((at) => dispute.positions[at]?.answer ?? []);
  return answersSaid(dispute.question, answers, open);
}

/** A step with its map and its times. */
function stepViewSaid(id: string, lookup: Lookup): string {
  const step = lookup.step(id);
  return step ? words.aloud.step(stepSaid(id, lookup), stepAsText(step, lookup)) : '';
}

/** An exercise in one or two sentences, in the names that the lookup speaks. */
export function exerciseSaid(exercise: Exercise, beat: Beat, lookup: Lookup): string {
  const { story } = lookup;
  switch (exercise.kind) {
    case 'questions': {
      const at = story.disputes.findIndex(({ id }) => id === exercise.dispute);
      const question = story.disputes[at]?.question ?? '';
      return teach.choice(at + 1, story.disputes.length, question);
    }
    case 'ask': {
      const dispute = lookup.dispute(exercise.dispute);
      return dispute
        ? answersSaid(
            dispute.question,
            dispute.positions.map(({ answer }) => answer),
            exercise.open,
          )
        : '';
    }
    case 'voices': {
      const event = lookup.event(exercise.event);
      const pages = event ? pagesOfVoices(event, story.sources) : [];
      const silent = story.sources.filter(
        ({ id }) => event?.claims.every(({ source }) => source !== id) ?? true,
      );
      return teach.voicesSaid(
        event?.title ?? '',
        silent.map(({ letter }) => letter),
        exercise.page + 1,
        pages.length,
      );
    }
    case 'names': {
      const place = lookup.place(exercise.place);
      return place ? teach.namesSaid(place.title, place.names.length) : '';
    }
    case 'map':
      return `${questionOf(exercise, beat, lookup)} ${answerSaid(exercise, beat, lookup)}`.trim();
  }
}

/** A question whose answers are uncovered one by one: the last that is, or, before the first, how many there are. */
function answersSaid(question: string, answers: readonly string[], open: number): string {
  const last = answers[open - 1];
  return last === undefined
    ? teach.asked(question, answers.length)
    : teach.answer(open, answers.length, last);
}

/** What a blank map asks. */
export function questionOf({ task, place }: BlankMap, beat: Beat, lookup: Lookup): string {
  return task === 'find'
    ? teach.where(lookup.place(place)?.title ?? '')
    : teach.whatIs(markOf(place, beat, lookup));
}

/** What is said to an answer; empty where there is none yet. */
export function answerSaid({ task, place, answer }: BlankMap, beat: Beat, lookup: Lookup): string {
  if (!answer) return '';
  const named = answer.place === null ? undefined : lookup.place(answer.place);
  if (!named) return teach.unknown(answer.text);
  if (named.id !== place) {
    return task === 'find' ? teach.thatIs(named.title) : teach.names(answer.text, named.title);
  }
  return task === 'find'
    ? teach.found(markOf(place, beat, lookup), named.title)
    : teach.named(answer.text, named.title);
}

/** Which outlets are hidden, and whose the others are; empty where none has been hidden. */
export function hiddenSaid(hidden: readonly string[] | null, { story }: Lookup): string {
  if (hidden === null || story.sources.length === 0) return '';
  const covered = story.sources.filter(isHidden).map(({ letter }) => letter);
  const known = story.sources
    .filter((source) => !isHidden(source))
    .map(({ letter, outlet }) => teach.isFrom(letter, outlet?.name ?? words.page.outletNotNamed));
  return [covered.length > 0 ? teach.hidden(covered) : '', ...known].filter(Boolean).join(' ');
}
