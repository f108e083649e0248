import { expect, test } from 'vitest';
import { finderIn } from '../../src/compile/quote-index.ts';
import { numbers } from '../bench/numbers.ts';

const ARTICLE =
  'The quay is closed.\nA blast tore through the port, “like thunder”. The quay is closed.';

test('finds each occurrence of a quote, and no other words', () => {
  const find = finderIn(ARTICLE);

  expect(find('The quay is closed.')).toEqual([0, 67]);
  expect(find('the quay is closed.')).toEqual([]);
  expect(find('The quay is closed. And')).toEqual([]);
  expect(find(ARTICLE)).toEqual([0]);
  expect(find(`${ARTICLE}.`)).toEqual([]);
});

test('finds what is shorter than what it looks up at once', () => {
  expect(finderIn(ARTICLE)('quay')).toEqual([4, 71]);
  expect(finderIn('quay')('The quay is closed.')).toEqual([]);
});

test('finds occurrences that overlap', () => {
  expect(finderIn('hahahahaha')('hahahaha')).toEqual([0, 2]);
});

test('finds in any text what a plain search finds', () => {
  const next = numbers();
  const text = Array.from({ length: 4000 }, () => 'ab🚢ћ '[next() % 6]).join('');
  const find = finderIn(text);
  for (let i = 0; i < 500; i++) {
    const start = next() % text.length;
    const quote = text.slice(start, start + 1 + (next() % 12));
    expect(find(quote)).toEqual(allOf(text, quote));
  }
});

function allOf(text: string, quote: string): number[] {
  return Array.from({ length: text.length }, (_, i) => i).filter((i) => text.startsWith(quote, i));
}

test('takes far less time for many quotes of a large article than a search for each', () => {
  const next = numbers();
  const words = Array.from({ length: 3000 }, () => (next() % 46_656).toString(36));
  const quotes = Array.from({ length: 9600 }, (_, i) => {
    const inner = Array.from({ length: 60 }, () => words[next() % words.length]).join(' ');
    return `The agency reported ${i} times that ${inner}`;
  });
  const article = quotes.join('. ');
  const few = quotes.filter((_, i) => i % 10 === 0);
  /** The least of three times: other work on the machine only adds to it. */
  const time = (those: readonly string[], find: (quote: string) => number) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        const counts = those.map(find);
        const taken = performance.now() - start;
        expect(new Set(counts)).toEqual(new Set([1]));
        return taken;
      }),
    );

  const searched = 10 * time(few, (quote) => article.split(quote).length - 1);
  const find = finderIn(article);
  const found = time(quotes, (quote) => find(quote).length);

  expect(found).toBeLessThan(searched / 3);
});
