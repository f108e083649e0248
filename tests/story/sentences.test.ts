import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passagesOf, sentences } from '../../src/story/sentences.ts';

const cut = (text: string) => {
  const points = [...text];
  return sentences(text).map(({ start, end }) => points.slice(start, end).join(''));
};

describe('a text is cut', () => {
  test.each([
    ['after its stops', 'One. Two? Three! Four.', ['One.', 'Two?', 'Three!', 'Four.']],
    [
      'not within U.S.',
      'The U.S. Secretary spoke. He left.',
      ['The U.S. Secretary spoke.', 'He left.'],
    ],
    [
      'not after an initial',
      'J. R. Smith came. So did I. All left.',
      ['J. R. Smith came.', 'So did I.', 'All left.'],
    ],
    [
      'not after a title',
      'Gen. Ito met Dr. Wu. They spoke.',
      ['Gen. Ito met Dr. Wu.', 'They spoke.'],
    ],
    [
      'not after No. with a number',
      'See No. 5. He said No. They left.',
      ['See No. 5.', 'He said No.', 'They left.'],
    ],
    ['not within a number', 'It is 3.5 km away. Go.', ['It is 3.5 km away.', 'Go.']],
    [
      'not at dots that go on',
      'They said “we… will” and... went.',
      ['They said “we… will” and... went.'],
    ],
    ['after dots that end', 'They waited... Nobody came.', ['They waited...', 'Nobody came.']],
    [
      'after a closing quote',
      'He said “so.” She left. “Why?” Nobody knew.',
      ['He said “so.”', 'She left.', '“Why?”', 'Nobody knew.'],
    ],
    [
      'not where the sentence goes on after a quote',
      '“Stop!” said one. Two ran.',
      ['“Stop!” said one.', 'Two ran.'],
    ],
    ['after a stop outside the quote', 'It “fired”. All ran.', ['It “fired”.', 'All ran.']],
    [
      'after guillemets, closed well or not',
      '«It is so.» He left. «Stay.« She stayed.',
      ['«It is so.»', 'He left.', '«Stay.«', 'She stayed.'],
    ],
    [
      'within a quote of several sentences',
      '«We came. We saw.» It ended.',
      ['«We came.', 'We saw.»', 'It ended.'],
    ],
    ['at no-break spaces', 'One.\u00a0Two.\u00a0', ['One.', 'Two.']],
    [
      'at headings, which have no stop',
      'A heading\n\nOne. Two.\r\nThe end',
      ['A heading', 'One.', 'Two.', 'The end'],
    ],
    [
      'at the lines of a list, without their marks',
      '- One\n- Two. Three\n• Four',
      ['One', 'Two.', 'Three', 'Four'],
    ],
    ['before a parenthesis', 'One (two). (Three.) Four.', ['One (two).', '(Three.)', 'Four.']],
    ['into nothing when it is empty', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('at code points, not at halves of characters', () => {
    expect(sentences('😀 One. 😀 Two.')).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 13 },
    ]);
  });
});

// Counted by reading the articles.
const SOURCES = join(import.meta.dirname, '../../data/nagorno-karabakh-2023/sources');
const COUNTS = [12, 13, 43, 19, 40];

test.each(readdirSync(SOURCES).map((file, i) => [file, COUNTS[i]]))(
  'the article %s has %i sentences and headings',
  (file, count) => {
    expect(sentences(readFileSync(join(SOURCES, String(file)), 'utf8'))).toHaveLength(
      Number(count),
    );
  },
);

describe('the passages of quotes', () => {
  const text = 'One is. Two is. 😀 Three is.\nFour is. Five is.';
  const quote = (exact: string) => {
    const start = [...text.slice(0, text.indexOf(exact))].length;
    return { exact, start, end: start + [...exact].length };
  };

  test('are the sentences that hold them, in the order of the text', () => {
    expect(passagesOf(text, [quote('Five'), quote('Two')])).toEqual([
      { start: 8, text: 'Two is.', line: 1 },
      { start: 37, text: 'Five is.', line: 2 },
    ]);
  });

  test('are one where they touch, across a line too', () => {
    expect(passagesOf(text, [quote('Three'), quote('Four')])).toEqual([
      { start: 16, text: '😀 Three is.\nFour is.', line: 1 },
    ]);
  });

  test('hold the whole of a quote of several sentences', () => {
    expect(passagesOf(text, [quote('is. Two')])).toEqual([
      { start: 0, text: 'One is. Two is.', line: 1 },
    ]);
  });

  test('are on the lines that their first words are on, after characters of two units too', () => {
    const lines = ['One 😀.', '', 'Two.', 'Three.', 'Four 😀.', 'Five.'].join('\n');
    const points = [...lines];
    const each = ['One', 'Three', 'Five'].map((exact) => {
      const start = [...lines.slice(0, lines.indexOf(exact))].length;
      return { exact, start, end: start + exact.length };
    });
    const found = passagesOf(lines, each);
    expect(found.map(({ line }) => line)).toEqual([1, 4, 6]);
    for (const { start, text: words } of found) {
      expect(points.slice(start).join('').startsWith(words)).toBe(true);
    }
  });

  test('take little more time than to cut the text, however many they are', () => {
    const times = 2000;
    const long = '😀 is. This is not quoted.\n'.repeat(times);
    const quotes = Array.from({ length: times }, (_, i) => ({
      exact: '😀 is.',
      start: 26 * i,
      end: 26 * i + 5,
    }));
    const leastMs = (work: () => void) => {
      const took = Array.from({ length: 3 }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      });
      return Math.min(...took);
    };
    expect(passagesOf(long, quotes)).toHaveLength(times);
    // About twice; a hundred times as much if each were counted from the start of the text.
    const cutting = leastMs(() => sentences(long));
    expect(leastMs(() => passagesOf(long, quotes)) / cutting).toBeLessThan(25);
  });

  test('are none without a quote', () => {
    expect(passagesOf(text, [])).toEqual([]);
  });
});
