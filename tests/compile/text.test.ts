import { expect, test } from 'vitest';
import { codePointLength, decode, lineOf, positionAt, textFile } from '../../src/compile/text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('decodes UTF-8 and keeps a byte-order mark', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa4))).toEqual({ text: '\ufeffaä' });
});

test.each([
  ['a byte of Latin-1', [0x61, 0xe4, 0x62], 2],
  ['a byte that never is', [0x61, 0x62, 0xff], 2],
  ['a character cut off at the end', [0x61, 0xc3], 1],
  ['a surrogate', [0xed, 0xa0, 0x80], 1],
  ['an overlong slash', [0xc0, 0xaf], 0],
])('names the byte at which %s breaks UTF-8', (_, values, badByte) => {
  expect(decode(bytes(...values))).toEqual({ badByte });
});

test('counts lines and columns from 1, columns in code points', () => {
  const file = textFile('f', 'a\n🚢b\r\nc');

  expect(positionAt({ file, offset: 0 })).toEqual({ line: 1, column: 1 });
  expect(positionAt({ file, offset: 4 })).toEqual({ line: 2, column: 2 });
  expect(positionAt({ file, offset: 8 })).toEqual({ line: 3, column: 2 });
});

test('gives a line without its line break', () => {
  const file = textFile('f', 'a\n🚢b\r\nc');

  expect([1, 2, 3].map((line) => lineOf(file, line))).toEqual(['a', '🚢b', 'c']);
});

test('counts a pair of surrogates as one', () => {
  expect(codePointLength('a🚢b')).toBe(3);
  expect(codePointLength('e\u0301')).toBe(2);
});
