import { expect, test } from 'vitest';
import { numbersIn } from '../../src/compile/numbers.ts';

test.each([
  ['27', 27],
  ['32,000', 32_000],
  ['120 000', 120_000],
  ['1,250,000', 1_250_000],
  ['1.5', 1.5],
  ['0.250', 0.25],
  ['1.5 million', 1_500_000],
  ['Two', 2],
  ['twenty-seven', 27],
  ['a hundred', 100],
  ['three hundred and five', 305],
  ['two dozen', 24],
  ['two hundred thousand', 200_000],
])('"%s" says %d', (words, number) => {
  expect(numbersIn(words, 'en')).toEqual([number]);
});

test('elsewhere a point or a comma before three digits may part thousands or a fraction', () => {
  expect(numbersIn('1.500', 'sv')).toEqual([1.5, 1500]);
  expect(numbersIn('1,500', 'sv')).toEqual([1500, 1.5]);
  expect(numbersIn('1.5', 'sv')).toEqual([1.5]);
});

test.each(['hundreds', 'fem', 'both', '27%', 'at least two', ''])(
  'does not judge what is no plain number: "%s"',
  (words) => {
    expect(numbersIn(words, 'en')).toEqual([]);
  },
);

test('does not judge words of other languages', () => {
  expect(numbersIn('ten', 'da')).toEqual([]);
});
