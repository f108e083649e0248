/** Dates that are refused, each with a sentence of our own: a parser of EDTF knows neither the timeline nor the usual slips. */
import type { Code } from './codes.ts';
import { utc } from './zone.ts';

/** Why a date was refused. */
export interface Refusal {
  readonly code: Code;
  readonly message: string;
  readonly mend: string;
}

/** Computers' calendars end a little further off, to both sides. */
export const FURTHEST_YEAR = 271_000;

/** What parses as EDTF but means something else, or nothing, on a timeline; and the commonest slips. */
export function refuseByLook(edtf: string): Refusal | null {
  for (const [, hours, rest = ''] of edtf.matchAll(/\dT(\d\d:\d\d)?([^/]*)/g)) {
    if (hours === undefined) {
      return notEdtf(edtf, 'write the time after the T with its zone, or leave the T out.');
    }
    if (rest === '') {
      return {
        code: 'date-without-zone',
        message: `"${edtf}" has a time without a zone, so it would mean another instant on each machine.`,
        mend: `add the zone, such as "${edtf}+04:00" or "${edtf}Z", or leave the time out.`,
      };
    }
    if (rest.startsWith(':')) {
      return notDrawable(edtf, 'seconds', 'write the time to the minute, with its zone.');
    }
    if (/^24/.test(hours)) {
      return impossible(edtf, 'write midnight as 00:00 of the next day.');
    }
  }
  if (/[\dX]X|-X/i.test(edtf)) {
    return notDrawable(
      edtf,
      'digits left open (X)',
      'write the month or the year alone, or name the days: "[2023-09-19,2023-09-20]".',
    );
  }
  if (/^[{]/.test(edtf)) {
    return notDrawable(
      edtf,
      'a list of several dates at once',
      'make an event of each, or write the span from the first to the last: "a/b".',
    );
  }
  if (/^\[.*\.\./.test(edtf)) {
    return notDrawable(
      edtf,
      '"one of these" with ".."',
      'write "a/b" for the whole span, or name each day: "[2023-09-19,2023-09-20]".',
    );
  }
  if (/\d[ES]\d/.test(edtf)) {
    return notDrawable(
      edtf,
      'exponents or significant digits',
      'write the year with all its digits, with "~" for "about".',
    );
  }
  for (const [, year] of edtf.matchAll(/Y(-?\d+)/g)) {
    if (Math.abs(Number(year)) <= FURTHEST_YEAR) continue;
    return notDrawable(
      edtf,
      `a year further than ${FURTHEST_YEAR} from the first`,
      `write a year between Y-${FURTHEST_YEAR} and Y${FURTHEST_YEAR}.`,
    );
  }
  if (/\d{4}-(2[1-9]|3\d|4[01])(?!\d)/.test(edtf)) {
    return notDrawable(
      edtf,
      'a season or a part of the year in place of a month',
      'write the months, such as "2020-03/2020-05"; two years are written "2020/2021".',
    );
  }
  return isPossible(edtf) ? null : impossible(edtf, 'look up the date in the article.');
}

/** Whether each day written exists; the form itself is left to the parser. */
function isPossible(edtf: string): boolean {
  for (const [, year, month, day, hour, minute] of edtf.matchAll(
    /(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?(?!\d)/g,
  )) {
    const start = utc(Number(year), Number(month) - 1, Number(day ?? 1));
    if (new Date(start).getUTCMonth() !== Number(month) - 1 || day === '00') return false;
    if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return false;
  }
  return true;
}

/** For what does not parse. */
export function notEdtf(edtf: string, mend?: string): Refusal {
  return {
    code: 'date-not-edtf',
    message: `"${edtf}" is not a date of EDTF.`,
    mend:
      mend ??
      'write it as data/README.md shows: "2023-09-19", "2023-09", "1992/1994", "1988/..", "2022-12~".',
  };
}

/** For EDTF that means something, but nothing that a timeline can show. */
export function notDrawable(edtf: string, what: string, mend: string): Refusal {
  return {
    code: 'date-not-drawable',
    message: `"${edtf}" has ${what}, which the timeline cannot draw.`,
    mend,
  };
}

function impossible(edtf: string, mend: string): Refusal {
  return {
    code: 'date-impossible',
    message: `"${edtf}" names a day or an hour that does not exist.`,
    mend,
  };
}
