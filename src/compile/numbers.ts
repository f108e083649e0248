/** Numbers as articles print them, in digits or, in English, in words. What is not surely understood is no number here. */

const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const LARGE = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Points, commas, apostrophes and spaces may stand between digits. */
const DIGITS = /^\d+(?:[.,'’\s]\d+)*$/u;

/**
 * The number that the words say, in an article of a language (BCP 47); none if it is not known. There are several where
 * it is not known either whether a point or comma parts thousands or fractions.
 */
export function numbersIn(words: string, language: string): readonly number[] {
  const bare = words.trim();
  const isEnglish = /^en\b/.test(language);
  if (DIGITS.test(bare)) return isEnglish ? inDigits(bare).slice(0, 1) : inDigits(bare);
  if (!isEnglish) return [];
  const parts = bare.toLowerCase().split(/[\s-]+/);
  const [first = '', ...rest] = parts;
  const factors = rest.map((word) => LARGE.get(word));
  if (DIGITS.test(first) && factors.every((factor) => factor !== undefined)) {
    return inDigits(first)
      .slice(0, 1)
      .map((number) => factors.reduce((product, by) => product * by, number));
  }
  const number = inWords(parts);
  return number === null ? [] : [number];
}

/** "1.500" may be two numbers, "1.5" and "0.250" only one, "1,500,000" only the other; the one that English means is first. */
function inDigits(digits: string): readonly number[] {
  const whole = Number(digits.replace(/\D/g, ''));
  const [, before = '', sign, after] = /^(.*)([.,])(\d+)$/.exec(digits) ?? [];
  if (after === undefined || before.includes(sign ?? '')) return [whole];
  const fraction = Number(`${before.replace(/\D/g, '')}.${after}`);
  if (after.length !== 3 || before.startsWith('0') || /\D/.test(before)) return [fraction];
  return sign === ',' ? [whole, fraction] : [fraction, whole];
}

function inWords(parts: readonly string[]): number | null {
  let sum = 0;
  let group: number | null = null;
  for (const word of parts) {
    const small = SMALL.get(word);
    const large = LARGE.get(word);
    if (small !== undefined) group = (group ?? 0) + small;
    else if ((word === 'a' || word === 'an') && group === null) group = 1;
    else if (large !== undefined && large <= 100) group = (group ?? 1) * large;
    else if (large !== undefined) {
      sum += (group ?? 1) * large;
      group = null;
    } else if (word !== 'and') return null;
  }
  return group === null && sum === 0 ? null : sum + (group ?? 0);
}
