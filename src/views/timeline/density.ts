/** How much there is at each time of the story, as the outline of one drawing: its size on the page does not grow with the story. */
import type { Span, Stretch } from '../../story/story.ts';
import { drawn } from '../../story/time.ts';

/** The outline's width in units of its own, one a column; it is stretched to the strip. */
export const COLUMNS = 360;

/**
 * The path of the outline, `COLUMNS` wide, for a height in px: in each column as high as the root of how many spans touch it, so that
 * one is seen beside a thousand. Empty without a span.
 */
export function outlineOf(spans: readonly Span[], limits: Stretch, height: number): string {
  const counts = countsOf(spans, limits);
  const most = Math.max(...counts);
  if (most === 0) return '';
  let path = '';
  let level = 0;
  counts.forEach((count, column) => {
    const high =
      count === 0 ? 0 : Math.max(2, Math.round(height * Math.sqrt(count / most) * 2) / 2);
    if (high === level) return;
    path += `${path === '' ? `M${String(column)} ${String(height)}` : `H${String(column)}`}V${String(height - high)}`;
    level = high;
  });
  return `${path}${level === 0 ? '' : `H${String(COLUMNS)}V${String(height)}`}Z`;
}

/** How many spans touch each column. */
function countsOf(spans: readonly Span[], limits: Stretch): number[] {
  const changes = new Int32Array(COLUMNS + 1);
  const column = (ms: number) =>
    Math.min(
      Math.max(Math.floor(((ms - limits.from) / (limits.to - limits.from)) * COLUMNS), 0),
      COLUMNS - 1,
    );
  for (const span of spans) {
    const { from, to } = drawn(span, limits);
    const [first, last] = [column(from), column(Math.max(from, to - 1))];
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let count = 0;
  return [...changes.subarray(0, COLUMNS)].map((change) => (count += change));
}
