import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';

import { PLATES, platePath } from '../../src/modes/plate.ts';
import { platesOf } from '../../src/site/plates.ts';
import { FERRY, storyOf } from '../exports/stories.ts';

const story = storyOf(FERRY);
const never = () => Promise.reject(new Error('the story is whole'));
const plates = platesOf({
  story,
  parts: { words: never, rest: never, events: never, article: never },
  notes: { credits: ['Sea Charts & Sons'], dashed: [], lands: [], labels: [] },
  basemaps: [],
  css: '',
});

describe('the plates of a story', () => {
  test('are one of the whole story, and a small and a wide one of each step', () => {
    expect(plates.map(({ path }) => path)).toEqual([
      platePath(null),
      ...story.steps.flatMap(({ id }) => [platePath(id, 'small'), platePath(id, 'wide')]),
    ]);
  });

  test('are pictures of their size, which stand alone', () => {
    for (const { path, svg } of plates) {
      const size = path.includes('/wide/') ? PLATES.wide : PLATES.small;
      // It reads no document that is not well-formed.
      const { width, height } = new Resvg(svg);
      expect({ width, height }, path).toEqual(size);
      expect(svg).not.toMatch(/<a[\s>]|<button|<foreignObject|tabindex|(?:src|href)="(?!#)/);
    }
  });

  test('have a letter for each article, the marks of the step and whose map it is', () => {
    const [step] = story.steps;
    const svg = plates.find(({ path }) => step && path === platePath(step.id, 'small'))?.svg ?? '';
    for (const { letter } of story.sources) expect(svg).toContain(`>${letter}</text>`);
    expect(svg).toMatch(/class="mark[^"]* selected/);
    expect(svg).toContain('Sea Charts &amp; Sons');
    expect(svg).toContain(`<title>${step?.heading}</title>`);
  });
});
