/** The check of an exercise that the other window tells of. */
import type { Answer, Exercise } from './exercise.ts';
import { isCount, isRecord } from './message-parts.ts';

/** An exercise, or null for what is none. Its ids may still name nothing in the story. */
export function readExercise(data: unknown): Exercise | null {
  if (!isRecord(data)) return null;
  const { kind, dispute, open, event, page, place, task, asked, right } = data;
  if (kind === 'questions') return typeof dispute === 'string' ? { kind, dispute } : null;
  if (kind === 'ask') {
    return typeof dispute === 'string' && isCount(open) ? { kind, dispute, open } : null;
  }
  if (kind === 'voices') {
    return typeof event === 'string' && isCount(page) ? { kind, event, page } : null;
  }
  if (typeof place !== 'string') return null;
  if (kind === 'names') return { kind, place };
  if (kind !== 'map' || (task !== 'find' && task !== 'name')) return null;
  const answer = data['answer'] === null ? null : readAnswer(data['answer']);
  if (answer === undefined || !isCount(asked) || !isCount(right)) return null;
  return { kind, task, place, answer, asked, right };
}

function readAnswer(data: unknown): Answer | undefined {
  if (!isRecord(data)) return undefined;
  const { text, place } = data;
  if (typeof text !== 'string' || (place !== null && typeof place !== 'string')) return undefined;
  return { text, place };
}
