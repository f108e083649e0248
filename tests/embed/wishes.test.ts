import { describe, expect, test } from 'vitest';

import { formOf, frameAddress, storyAddress } from '../../src/embed/wishes.ts';

const BASE = 'https://paper.example/2023/09/article.html';

describe('the address of a story', () => {
  test.each([
    ['https://host.example/stories/harbour/', 'https://host.example/stories/harbour/'],
    ['https://host.example/harbour', 'https://host.example/harbour/'],
    ['https://host.example/harbour/?names=both#dawn', 'https://host.example/harbour/'],
    ['/stories/harbour/', 'https://paper.example/stories/harbour/'],
    ['//host.example/harbour//', 'https://host.example/harbour/'],
  ])('is read from %s', (src, address) => {
    expect(storyAddress(src, BASE)).toBe(address);
  });

  test.each([
    null,
    '',
    'http://[',
    'javascript:alert(1)',
    'data:text/html,hello',
    'blob:https://paper.example/1',
    'file:///etc/',
  ])('is not %s', (src) => {
    expect(storyAddress(src, BASE)).toBeNull();
  });
});

test('a form is one of seven words', () => {
  expect(formOf('scroll')).toBe('scroll');
  expect(formOf('Scroll')).toBeUndefined();
  expect(formOf(null)).toBeUndefined();
});

test('the address of a frame says what was wished for, and nothing else', () => {
  const wishes = [
    ['names', null],
    ['accent', '#0a0 & more'],
  ] as const;
  expect(frameAddress('https://host.example/harbour/', 'map', 'dawn', wishes)).toBe(
    'https://host.example/harbour/embed/?form=map&accent=%230a0+%26+more&start=dawn',
  );
});
