/**
 * Which countries a base map draws, and which lines between them: those that have a code in ISO 3166, and no line that the two
 * sides of it do not both accept. data/basemap/README.md says what follows from it.
 */
import { alpha2Of, namesOfCountry } from '../world/country-names.ts';
import type { Position } from '../../story/story.ts';

/** Parts that Natural Earth sets apart and ISO 3166 counts as part of a country, by name. */
const JOINED: Readonly<Partial<Record<string, string>>> = {
  Akrotiri: 'Cyprus',
  Baikonur: 'Kazakhstan',
  'Cyprus U.N. Buffer Zone': 'Cyprus',
  Dhekelia: 'Cyprus',
  'N. Cyprus': 'Cyprus',
  Somaliland: 'Somalia',
  'USNB Guantanamo Bay': 'Cuba',
};

/** The single polygon that ISO 3166-2 counts to another country than Natural Earth: the one that holds the position. */
export const MOVED: { readonly from: string; readonly to: string; readonly holding: Position } = {
  from: 'Russia',
  to: 'Ukraine',
  holding: [34.2, 45.2],
};

/** Lines that are not drawn, between these countries and, where given, in this box only. */
const UNDRAWN: readonly (readonly [
  string,
  string,
  (readonly [number, number, number, number])?,
])[] = [
  ['Russia', 'Ukraine', [32, 44, 37, 46.4]],
  ['Kosovo', 'Serbia'],
  ['Morocco', 'Western Sahara'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Israel', 'Lebanon'],
  ['India', 'Siachen Glacier'],
  ['Pakistan', 'Siachen Glacier'],
  ['China', 'Siachen Glacier'],
  ['India', 'Pakistan', [72, 32, 81, 38]],
  ['India', 'China', [72, 30, 82, 38]],
  ['Pakistan', 'China', [72, 32, 81, 38]],
  ['India', 'China', [91, 26, 98, 30]],
];

/** A country as Natural Earth has it: its number in ISO 3166-1, where it has one, and its name, which may be shortened. */
export interface Listed {
  readonly number: string | undefined;
  readonly name: string;
}

/** The name under which a country is drawn, in English and written out. */
export function nameOf({ number, name }: Listed): string {
  const joined = JOINED[name];
  if (joined !== undefined) return joined;
  const code = number === undefined ? undefined : alpha2Of(number);
  if (!name.includes('.') || code === undefined) return name;
  return namesOfCountry(code)[0] ?? name;
}

/** Whether not all of the line between two countries is drawn. */
export function isRuled(a: string, b: string): boolean {
  return UNDRAWN.some(([p, q]) => (p === a && q === b) || (p === b && q === a));
}

/** What may be drawn of a line between two countries: all of it, nothing, or what lies outside a box. */
export function drawn(a: string, b: string, line: readonly Position[]): readonly Position[][] {
  const rules = UNDRAWN.filter(([p, q]) => (p === a && q === b) || (p === b && q === a));
  if (rules.length === 0) return [[...line]];
  const isHidden = ([x, y]: Position) =>
    rules.some(([, , box]) => !box || (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]));
  const pieces: Position[][] = [[]];
  for (const point of line) {
    if (isHidden(point)) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces.filter(({ length }) => length > 1);
}
