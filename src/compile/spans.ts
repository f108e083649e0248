/** Dates that have passed the rules, as spans. */
import type { DayPart, Span } from '../story/story.ts';
import type { Located } from './schema.ts';
import type { WhenReader } from './when.ts';

/** The span of a date, narrowed to a part of the day where one is told; throws where the rules should have refused it. */
export function spanOf(
  when: Located<string>,
  part: Located<DayPart> | undefined,
  read: WhenReader,
): Span {
  const span = read(when.value, part?.value);
  if ('code' in span) throw new Error(`a date passed the rules: ${span.message}`);
  return span;
}
