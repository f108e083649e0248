import { describe, expect, test } from 'vitest';
import { strayLetter } from '../../src/compile/scripts.ts';

describe('a letter of another script', () => {
  test.each([
    ['Stepаnakert', 'Latn', 'а', 'Cyrillic'],
    ['Степанакeрт', 'Cyrl', 'e', 'Latin'],
    ['Ստեփանակերտ o', 'Armn', 'o', 'Latin'],
    ['Αθήνα', 'Latn', 'Α', 'Greek'],
    ['東京', 'Latn', '東', 'of another script'],
  ])('is found and named: %s in %s', (text, script, letter, own) => {
    expect(strayLetter(text, script)).toEqual({ letter, script: own });
  });

  test.each([
    ['Xankəndi', 'Latn'],
    ['Step’anakert', 'Latn'],
    ['Stepʻanakert ʼ', 'Latn'],
    ['дорога Агдам — Степанакерт', 'Cyrl'],
    ['Շուշի-Բերձոր-Գորիս', 'Armn'],
    ['東京タワー', 'Jpan'],
    ['120', 'Armn'],
  ])('is not in %s, which is in %s', (text, script) => {
    expect(strayLetter(text, script)).toBeNull();
  });

  test('cannot be told in a script that Unicode does not know', () => {
    expect(strayLetter('Port', 'Qaaa')).toBeNull();
  });
});
