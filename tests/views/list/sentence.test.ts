import { describe, expect, test } from 'vitest';

import { whenAndWhere, whoSaysIt } from '../../../src/views/list/sentence.ts';
import { reportersInWords } from '../../../src/views/reporters.ts';
import { dawn19, day19 } from '../../story/spans.ts';
import { claim, event, lookupOf } from '../made-up.ts';

describe('the sentences about an event', () => {
  test('say when and where it was', () => {
    const fire = {
      ...event('fire', dawn19),
      where: [
        { place: 'harbour', role: 'site' } as const,
        { place: 'nowhere', role: 'site' } as const,
      ],
    };
    expect(whenAndWhere(fire, lookupOf([fire]))).toBe(
      'At dawn on Tuesday 19 September 2023, in harbour.',
    );
  });

  test('name the articles that report it, each once, by outlet where it is known', () => {
    const fire = event('fire', day19, claim('second'), claim('first'), claim('second'));
    expect(reportersInWords(fire, lookupOf([fire]).story.sources)).toBe(
      'article A and The Post (B)',
    );
  });

  test('name who says it, with the stance and the letters of the articles that print it', () => {
    const fire = event(
      'fire',
      day19,
      claim('first', { speaker: 'mayor', stance: 'accuses' }),
      claim('second', { speaker: 'mayor', stance: 'accuses' }),
      claim('second', { speaker: 'owner', via: 'mayor', stance: 'denies' }),
    );
    expect(whoSaysIt(fire, lookupOf([fire]))).toBe(
      'Accusation: The mayor (A, B); denial: The owner, passed on by The mayor (B).',
    );
  });

  test('leave out an outlet that only reports, which has been named, but not one that comments', () => {
    const fire = event('fire', day19, claim('first'));
    expect(whoSaysIt(fire, lookupOf([fire]))).toBe('');
    const opinion = event('opinion', day19, claim('first', { stance: 'comments' }));
    expect(whoSaysIt(opinion, lookupOf([opinion]))).toBe('Comment: the article itself (A).');
  });
});
