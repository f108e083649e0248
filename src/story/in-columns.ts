/** Turns data into columns, as `columns.ts` reads them. For the build; nothing is lost. */
import type { Column } from './columns.ts';

/** A value of JSON as columns. */
export function inColumns(value: unknown): Column {
  return columnOf([value]);
}

/** Longer lists of one length are rare, and no tuples. */
const LONGEST_TUPLE = 4;
/** Positions have no more decimals; more digits than a number can hold are none. */
const DECIMALS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

function columnOf(values: readonly unknown[]): Column {
  const written = values.map((value) => JSON.stringify(value) ?? '');
  const [first] = written;
  if (first === undefined) return { each: [] };
  const isOne = first !== '' && written.every((one) => one === first);
  // What a single value holds may repeat itself.
  if (isOne && (values.length > 1 || !isObject(values[0]))) return { same: values[0] };
  return repeatedOf(values, written) ?? sortedOf(values) ?? ofOneSort(values);
}

function ofOneSort(values: readonly unknown[]): Column {
  if (values.every((value) => typeof value === 'string')) {
    return values.some((text) => text.includes('\n'))
      ? { each: values }
      : { lines: values.join('\n') };
  }
  if (values.every((value) => typeof value === 'number')) return numbersOf(values);
  if (values.every((value) => Array.isArray(value))) return listsOf(values);
  if (values.every(isRecord)) {
    const keys = [...new Set(values.flatMap((value) => Object.keys(value)))];
    return {
      records: Object.fromEntries(
        keys.map((key) => [key, columnOf(values.map((value) => value[key]))]),
      ),
    };
  }
  return { each: values };
}

/** Where few values stand for many they stand once; a number or a flag is as short as its place. */
function repeatedOf(values: readonly unknown[], written: readonly string[]): Column | null {
  if (values.every((value) => typeof value !== 'string' && !isObject(value))) return null;
  const places = new Map<string, number>();
  const found: unknown[] = [];
  const which = written.map((one, at) => {
    let place = places.get(one);
    if (place === undefined) {
      places.set(one, (place = found.length));
      found.push(values[at]);
    }
    return place;
  });
  if (2 * found.length > values.length) return null;
  return { of: columnOf(found), count: found.length, which: numbersOf(which) };
}

/** Values of several sorts, each in a column of its own; null where all are of one. */
function sortedOf(values: readonly unknown[]): Column | null {
  const named = values.map(sortOf);
  const names = [...new Set(named)];
  if (names.length === 1 && names[0] !== 'undefined') return null;
  return {
    sorts: columnOf(named.map((name) => names.indexOf(name))),
    sorted: names.map((name) =>
      // Nothing is no JSON, and is what an empty column gives.
      name === 'undefined' ? { each: [] } : columnOf(values.filter((_, at) => named[at] === name)),
    ),
  };
}

/** Lists of lists are of another sort than lists: the positions of a point, of a line and of an area. */
function sortOf(value: unknown): string {
  if (Array.isArray(value)) return Array.isArray(value[0]) ? `list of ${sortOf(value[0])}` : 'list';
  return value === null ? 'null' : typeof value;
}

function listsOf(values: readonly (readonly unknown[])[]): Column {
  const length = values[0]?.length ?? 0;
  const isTuple = length > 1 && length <= LONGEST_TUPLE && values.length > 1;
  if (isTuple && values.every((value) => value.length === length)) {
    return {
      tuples: Array.from({ length }, (_, place) => columnOf(values.map((value) => value[place]))),
    };
  }
  return {
    lengths: columnOf(values.map((value) => value.length)),
    items: columnOf(values.flat()),
  };
}

/** As they are, or by their steps in the largest unit that all are multiples of: whichever is shorter. */
function numbersOf(values: readonly number[]): Column {
  const per = DECIMALS.find((per) =>
    values.every((value) => {
      const whole = Math.round(value * per);
      return Number.isSafeInteger(whole) && whole / per === value;
    }),
  );
  if (per === undefined) return { each: values };
  const wholes = values.map((value) => Math.round(value * per));
  const steps = wholes.map((value, at) => value - (wholes[at - 1] ?? 0));
  const unit = steps.reduce(commonDivisor, 0) || 1;
  const inSteps = { steps: steps.map((step) => step / unit), unit, per };
  return lengthOf(inSteps) < lengthOf({ each: values }) ? inSteps : { each: values };
}

function lengthOf(column: Column): number {
  return JSON.stringify(column).length;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : commonDivisor(b, a % b);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
