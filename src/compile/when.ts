/**
 * Dates as people write them, EDTF (https://www.loc.gov/standards/datetime/), as spans of the story's clock. What
 * the timeline cannot draw truly is refused with a sentence of our own.
 */
import { parse, type Parsed } from 'edtf';
import {
  PRECISIONS,
  type DayPart,
  type Precision,
  type Span,
  type Stretch,
} from '../story/story.ts';
import { DAY_PART_HOURS, HOUR } from '../story/time.ts';
import { LONGEST_WORD } from './limits.ts';
import { notDrawable, notEdtf, refuseByLook, type Refusal } from './refusals.ts';
import { utc, wallClock } from './zone.ts';

export interface WhenOptions {
  /** IANA name of the story's clock. */
  readonly timeZone: string;
  readonly part: DayPart | null;
}

const MINUTE = 60_000;

/** Reads dates on one clock; parsing is slow, so each is read once. */
export type WhenReader = (edtf: string, part?: DayPart) => Span | Refusal;

/** A reader on one clock. @param timeZone its IANA name */
export function whenReader(timeZone: string): WhenReader {
  const known = new Map<string, Span | Refusal>();
  return (edtf, part) => {
    const key = part === undefined ? edtf : `${edtf} ${part}`;
    const before = known.get(key);
    if (before) return before;
    const read = readWhen(edtf, { timeZone, part: part ?? null });
    known.set(key, read);
    return read;
  };
}

/** The span that an EDTF text means, or why it is refused. */
export function readWhen(edtf: string, { timeZone, part }: WhenOptions): Span | Refusal {
  if (edtf.length > LONGEST_WORD) return notEdtf(edtf);
  const refusal = refuseByLook(edtf);
  if (refusal) return refusal;
  let parsed: Parsed;
  try {
    parsed = parseWhole(edtf);
  } catch {
    return notEdtf(edtf);
  }
  const span = spanOf(edtf, parsed, timeZone);
  if ('code' in span || part === null) return span;
  return atPartOfDay(span, part);
}

/** The library knows years of more than four digits alone, and not as ends of a stretch. */
function parseWhole(edtf: string): Parsed {
  const ends = edtf.split('/');
  if (ends.length !== 2 || !edtf.includes('Y')) return parse(edtf);
  const values = ends.map((end) => (end === '..' || end === '' ? null : parse(end)));
  return { type: 'Interval', values };
}

/** A day and nothing else, such as the day a story was published. */
export function isDay(edtf: string): boolean {
  const span = readWhen(edtf, { timeZone: 'UTC', part: null });
  return !('code' in span) && /^\d{4}-\d\d-\d\d$/.test(edtf);
}

function spanOf(edtf: string, parsed: Parsed, timeZone: string): Span | Refusal {
  const { type, values } = parsed;
  if (type === 'Interval') return intervalOf(edtf, values, timeZone);
  if (type === 'Set') {
    const members = values.filter(isParsed).map((member) => datedOf(member, timeZone));
    const dated = members.filter((member) => member !== null);
    if (dated.length < 2) {
      return notDrawable(edtf, '"one of these" with one date only', 'write the date alone.');
    }
    const choices = dated
      .map(({ from, to }): Stretch => ({ from, to }))
      .sort((a, b) => a.from - b.from);
    return {
      ...spanBase(edtf, [parsed]),
      from: Math.min(...choices.map(({ from }) => from)),
      to: Math.max(...choices.map(({ to }) => to)),
      precision: finest(dated.map(({ precision }) => precision)),
      choices,
    };
  }
  const dated = datedOf(parsed, timeZone);
  if (dated === null) return notEdtf(edtf);
  return { ...spanBase(edtf, [parsed]), ...dated };
}

/** From the start of the first to the end of the second, both included; an end that is open or unknown is null. */
function intervalOf(
  edtf: string,
  [first, second]: readonly unknown[],
  timeZone: string,
): Span | Refusal {
  const start = isParsed(first) ? datedOf(first, timeZone) : null;
  const end = isParsed(second) ? datedOf(second, timeZone) : null;
  if (start === null && end === null) {
    return notDrawable(edtf, 'neither start nor end', 'write at least one of the two.');
  }
  if (start !== null && end !== null && (start.from > end.from || start.from >= end.to)) {
    return {
      code: 'date-backwards',
      message: `"${edtf}" ends before it starts.`,
      mend: 'write the earlier date first.',
    };
  }
  return {
    ...spanBase(edtf, [first, second].filter(isParsed)),
    from: start?.from ?? null,
    to: end?.to ?? null,
    openStart: start === null,
    openEnd: end === null,
    precision: finest([start, end].flatMap((each) => (each === null ? [] : [each.precision]))),
  };
}

function spanBase(edtf: string, parts: readonly Parsed[]) {
  return {
    edtf,
    openStart: false,
    openEnd: false,
    approximate: parts.some(({ approximate }) => Boolean(approximate)),
    uncertain: parts.some(({ uncertain }) => Boolean(uncertain)),
    choices: [],
    part: null,
  };
}

interface Dated extends Stretch {
  readonly precision: Precision;
}

/** One date or time as a stretch; null for what is neither. */
function datedOf({ type, values, offset = 0 }: Parsed, timeZone: string): Dated | null {
  const [year = NaN, month, day, hour, minute = 0] = values.map(Number);
  if (type === 'Century') {
    return { from: utc(year * 100), to: utc((year + 1) * 100), precision: 'century' };
  }
  if (type === 'Decade') {
    return { from: utc(year * 10), to: utc((year + 1) * 10), precision: 'decade' };
  }
  if (type === 'Year') return { from: utc(year), to: utc(year + 1), precision: 'year' };
  if (type !== 'Date') return null;
  if (month === undefined) return { from: utc(year), to: utc(year + 1), precision: 'year' };
  if (day === undefined) {
    return { from: utc(year, month), to: utc(year, month + 1), precision: 'month' };
  }
  if (hour === undefined) {
    return { from: utc(year, month, day), to: utc(year, month, day + 1), precision: 'day' };
  }
  const instant = utc(year, month, day) + hour * HOUR + (minute - offset) * MINUTE;
  const from = wallClock(instant, timeZone);
  return { from, to: from + MINUTE, precision: 'minute' };
}

function finest(precisions: readonly Precision[]): Precision {
  const index = Math.max(...precisions.map((precision) => PRECISIONS.indexOf(precision)));
  return PRECISIONS[index] ?? 'day';
}

/** Narrows a day, or each of several, to the hours at which the drawing shows the part. */
function atPartOfDay(span: Span, part: DayPart): Span | Refusal {
  const isInterval = span.edtf.includes('/');
  if (span.precision !== 'day' || isInterval || span.from === null || span.to === null) {
    return {
      code: 'part-without-day',
      message: `"${part}" is a part of a day, and "${span.edtf}" is not a single day.`,
      mend: 'name the day, or each day that it may have been: "[2023-09-19,2023-09-20]"; or leave the part out.',
    };
  }
  const [fromHour, toHour] = DAY_PART_HOURS[part];
  const narrow = (day: number): Stretch => ({
    from: day + fromHour * HOUR,
    to: day + toHour * HOUR,
  });
  const choices = span.choices.map(({ from }) => narrow(from));
  const whole = choices.length > 0 ? choices : [narrow(span.from)];
  return {
    ...span,
    from: Math.min(...whole.map(({ from }) => from)),
    to: Math.max(...whole.map(({ to }) => to)),
    choices,
    part,
  };
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'type' in value;
}
