/** A time of day as people and spreadsheets write it: 13:00, 1:05 PM, 1300, 11.30, with seconds, with a zone. */

export interface ClockRead {
  readonly hour: number;
  readonly minute: number;
  /** As EDTF has it; absent where none is written. */
  readonly zone?: string;
  /** Whether it says seconds, which a story leaves out. */
  readonly hasSeconds: boolean;
}

const TIME =
  /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:[.,:]\d+)?)?)?\s*(?:([ap])\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

/** Null for what is no time. A bare number is an hour only with "am" or "pm". */
export function readClock(words: string): ClockRead | null {
  const joined = words.trim().replace(/^(\d{1,2})(\d{2})(?=\s*(?:$|[apz+-]))/i, '$1:$2');
  const [whole, hours, minutes, seconds, half, zone] = TIME.exec(joined) ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return null;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return null;
  return {
    hour,
    minute,
    ...(zone !== undefined && { zone: zoneOf(zone) }),
    hasSeconds: Number(seconds ?? 0) > 0,
  };
}

/** Twelve is the first hour of its half. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function zoneOf(zone: string): string {
  if (/^[a-z]/i.test(zone) || /^[+-]00:?00$/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
