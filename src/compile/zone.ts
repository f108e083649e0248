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
  const parts = formatIn(timeZone).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
}

/** The start of a day, months from 0. Date.UTC takes the years 0 to 99 for those of the twentieth century; this does not. */
export function utc(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
