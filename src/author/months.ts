/** The names of months and weekdays, English and another language's, as Intl has them. */

const monthsKnown = new Map<string, ReadonlyMap<string, number>>();
const weekdaysKnown = new Map<string, ReadonlySet<string>>();

/** Months from 1 by their names in small letters, long and short, alone and beside a day. */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  const before = monthsKnown.get(language);
  if (before) return before;
  const months = new Map<string, number>([['sept', 9]]);
  for (const { name, at } of namesOf('month', MONTHS, language)) months.set(name, at + 1);
  monthsKnown.set(language, months);
  return months;
}

/** The names of weekdays in small letters, long and short, alone and beside a day. */
export function weekdaysOf(language: string): ReadonlySet<string> {
  const before = weekdaysKnown.get(language);
  if (before) return before;
  const names = namesOf('weekday', WEEK, language).map(({ name }) => name);
  const weekdays = new Set(['tues', 'weds', 'thur', 'thurs', ...names]);
  weekdaysKnown.set(language, weekdays);
  return weekdays;
}

/** A day in each month, and each day of a week, in UTC ms. */
const MONTHS = Array.from({ length: 12 }, (_, at) => Date.UTC(2020, at, 15));
const WEEK = Array.from({ length: 7 }, (_, at) => Date.UTC(2020, 2, 1 + at));

/** What the language and English call each of some days, by its place among them; without the full stop of what is shortened. */
function namesOf(
  part: 'month' | 'weekday',
  days: readonly number[],
  language: string,
): readonly { readonly name: string; readonly at: number }[] {
  return [language, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((length) =>
      (['numeric', undefined] as const).flatMap((day) => {
        const format = new Intl.DateTimeFormat(tag, {
          [part]: length,
          day,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        return days.flatMap((each, at) => {
          const name = format.formatToParts(each).find(({ type }) => type === part)?.value;
          return name !== undefined && /\p{L}/u.test(name)
            ? [{ name: name.toLowerCase().replace(/\.$/, ''), at }]
            : [];
        });
      }),
    ),
  );
}
