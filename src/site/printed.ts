/** Which dates the articles print themselves, and which were read from words such as "Tuesday". */
import type { Quote, Source, Span, StoryEvent } from '../story/story.ts';

/** A date of EDTF, with its sign, the digits of its year and, where it has one, its day. */
const DATE = /Y?(-?)(\d{4,})(?:-\d\d(?:-(\d\d))?)?/g;

/** Whether one of the event's quotes prints the date. */
export function isDatePrinted({ when, claims }: StoryEvent): boolean {
  return isPrinted(
    when,
    claims.map(({ quote }) => quote),
  );
}

/** Whether the article prints the day on which it appeared. */
export function isPublishedPrinted({ published }: Source): boolean {
  return isPrinted(published.span, published.quotes);
}

/**
 * Whether the quotes print what a span's EDTF says: for each of its dates the year and, where it has one, the number of its day
 * in one quote. The name of the month is not asked for, since it is another in each language.
 */
function isPrinted({ edtf }: Span, quotes: readonly Quote[]): boolean {
  const numbers = quotes.map(({ exact }) => new Set(inFull(exact).match(/\d+/g)?.map(Number)));
  return [...edtf.matchAll(DATE)].every(([, sign, digits, day]) => {
    // The year 0 is 1 BC.
    const year = sign === '-' ? Number(digits) + 1 : Number(digits);
    return numbers.some((each) => each.has(year) && (day === undefined || each.has(Number(day))));
  });
}

/** "1992-94" with both its years. */
function inFull(text: string): string {
  return text.replace(/\b(\d\d)(\d\d)[-–/](\d\d)\b/g, '$1$2 $1$3');
}
