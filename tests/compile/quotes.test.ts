import { describe, expect, test } from 'vitest';
import { firstDifference, nearestPassage } from '../../src/compile/quotes.ts';

const ARTICLE =
  'The quay is closed.\nA blast tore through the port, “like thunder”. The quay is closed.';

function nearest(quote: string, text = ARTICLE): string | null {
  const passage = nearestPassage(text, quote);
  return passage && text.slice(passage.start, passage.end);
}

function difference(quote: string, text = ARTICLE): string | null {
  const passage = nearestPassage(text, quote);
  return passage && firstDifference(quote, text, passage);
}

describe('the nearest passage', () => {
  test('forgives a slip of the pen', () => {
    expect(nearest('a blast tore throught the port')).toBe('A blast tore through the port');
  });

  test('forgives other quotes, dashes, spaces and capitals', () => {
    expect(nearest("A BLAST tore through\u00a0the port, 'like thunder'")).toBe(
      'A blast tore through the port, “like thunder”',
    );
    expect(nearest('1992-94 and 2020', 'wars of 1992–94 and 2020.')).toBe('1992–94 and 2020');
  });

  test('forgives a word left out', () => {
    expect(nearest('A blast tore the port, “like thunder”')).toBe(
      'A blast tore through the port, “like thunder”',
    );
  });

  test('shows no word by half', () => {
    expect(nearest('A blast tore through the harbours')).toBe('A blast tore through the port');
  });

  test('is none where nothing is alike', () => {
    expect(nearest('Zwölf Boxkämpfer jagen Viktor quer über den Deich')).toBeNull();
    expect(nearest('anything', '')).toBeNull();
  });

  test('is found for a quote longer than what is compared', () => {
    const sentence = 'Words of the article follow one another for a very long time here. ';
    const text = `Before. ${sentence.repeat(20)}After.`;
    const quote = `${sentence.repeat(20)}Aftar`;

    expect(nearest(quote, text)).toBe(`${sentence.repeat(20)}After`);
  });

  test('takes time in proportion to the article, not to its square', () => {
    const words = 'port quay crane harbour ferry island storm wind rescue pier'.split(' ');
    const article = (length: number) =>
      Array.from({ length }, (_, i) => words[(i * i + 3 * i) % 10]).join(' ');
    const quote = `${article(1000).slice(5000, 5400).replaceAll('e', 'a')} and more`;
    const best = (text: string) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          nearestPassage(text, quote);
          return performance.now() - start;
        }),
      );
    const [short, long] = [article(3000), article(24_000)];
    best(short);

    // Eight times the text: the square would be 64.
    expect(best(long) / best(short)).toBeLessThan(32);
  });
});

describe('the first difference', () => {
  test.each([
    ['tore\u00a0through', 'a no-break space (U+00A0), the article a space'],
    ['“like thunder"', 'a straight double quote, the article a curly closing double quote or'],
    [
      "'like thunder'",
      'a straight single quote, the article a curly opening double quote (U+201C)',
    ],
    ['thraugh the port', '"a", the article "o"'],
    ['the p\u043ert, “like', '"\u043e" (U+043E), the article "o"'],
  ])('of %j is named', (quote, words) => {
    expect(difference(quote)).toContain(words.replace(' or', ''));
  });

  test.each([
    ['1992-94 and', '1992–94 and', 'a hyphen, the article an en dash (U+2013)'],
    ['and so...', 'and so…', 'a full stop, the article an ellipsis in one character (U+2026)'],
    ['it’s', "it's", 'a curly closing single quote or apostrophe (U+2019), the article a straight'],
    ['one two', 'one\ntwo', 'a space, the article a line break'],
    ['in the port', 'in the por', '"t", the article ends there'],
  ])('of %j and %j is named', (quote, text, words) => {
    expect(difference(quote, text)).toContain(words);
  });

  test('is counted in code points', () => {
    expect(difference('🚢🚢 sinks', '🚢🚢 sanks')).toContain('at character 5');
  });
});
