/** Instants and clocks in UTC milliseconds; what a time zone's clock shows is Intl's data. */

/** Making one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clock of the zone shows at an instant, as UTC milliseconds of the same reading. */
export function wallClock(instant: number, timeZone: string): number {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  // 1 BC is the year 0.
  const year = parts.get('era') === 'BC' ? 1 - read('year') : read('year');
  const seconds = (read('hour') * 60 + read('minute')) * 60 + read('second');
  return utc(year, read('month') - 1, read('day')) + seconds * 1000;
}

/** The start of a day, months from 0. Date.UTC takes the years 0 to 99 for those of the twentieth century; this does not. */
export function utc(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
