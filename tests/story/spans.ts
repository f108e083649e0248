/** Spans written by hand for tests, with what most of them share left out. */
import type { Span } from '../../src/story/story.ts';

export function utc(iso: string): number {
  return Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
}

export function span(
  edtf: string,
  from: string | null,
  to: string | null,
  more: Partial<Span> = {},
): Span {
  return {
    edtf,
    from: from === null ? null : utc(from),
    to: to === null ? null : utc(to),
    openStart: from === null,
    openEnd: to === null,
    precision: 'day',
    approximate: false,
    uncertain: false,
    choices: [],
    part: null,
    ...more,
  };
}

export const day18 = span('2023-09-18', '2023-09-18', '2023-09-19');
export const day19 = span('2023-09-19', '2023-09-19', '2023-09-20');
export const dawn19 = span('2023-09-19', '2023-09-19T05:00:00Z', '2023-09-19T08:00:00Z', {
  part: 'dawn',
});
export const since1988 = span('1988/..', '1988-01-01', null, { precision: 'year' });
export const until1994 = span('../1994', null, '1995-01-01', { precision: 'year' });
export const from1992to1994 = span('1992/1994', '1992-01-01', '1995-01-01', { precision: 'year' });
export const closure = span('2022-12~/..', '2022-12-01', null, {
  precision: 'month',
  approximate: true,
});
export const either = span('[2023-09-19,2023-09-20]', '2023-09-19', '2023-09-21', {
  choices: [
    { from: utc('2023-09-19'), to: utc('2023-09-20') },
    { from: utc('2023-09-20'), to: utc('2023-09-21') },
  ],
});
