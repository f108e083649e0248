/** The names of months, English and another language's, as Intl has them. */

const known = new Map<string, ReadonlyMap<string, number>>();

/** Months from 1 by their names in small letters, long and short, alone and beside a day. */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const months = new Map<string, number>([['sept', 9]]);
  for (const tag of [language, 'en']) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(tag, {
          month,
          day,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2020, number - 1, 15));
          const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
          if (name !== undefined && /\p{L}/u.test(name))
            months.set(name.replace(/\.$/, ''), number);
        }
      }
    }
  }
  known.set(language, months);
  return months;
}
