import { describe, expect, test } from 'vitest';
import { codesWith } from './sound-story.ts';

const LATE = ['events.yaml', 'when: 2024-03-03\n  part: morning', 'when: 2024-03-07'] as const;

describe('an event dated after an article that is quoted for it', () => {
  test('is refused', () => {
    expect(codesWith(LATE)).toEqual(['event-after-article']);
  });

  test.each(['demands', 'offers', 'warns', 'promises'])(
    'is no mistake where the claim %s it',
    (stance) => {
      const ahead = ['events.yaml', 'stance: reports', `stance: ${stance}`] as const;

      expect(codesWith(LATE, ahead)).toEqual([]);
    },
  );

  test('is no mistake where the claim has a date and a reason of its own', () => {
    const reason =
      'stance: reports\n      when: 2024-03-07\n      basis: "The article is post-dated."';

    expect(codesWith(LATE, ['events.yaml', 'stance: reports', reason])).toEqual([]);
  });

  test('is no mistake when it may be of the article’s own day', () => {
    expect(codesWith([LATE[0], LATE[1], 'when: "[2024-03-05,2024-03-07]"'])).toEqual([]);
  });
});

describe('a quote inside another of the same event', () => {
  const claims = (fields: string) =>
    codesWith([
      'events.yaml',
      '    - source: second-report\n      quote: A crane',
      `    - id: again\n      source: first-report\n${fields}\n    - source: second-report\n      quote: A crane`,
    ]);
  const OWN_WORDS =
    '      quote: workers were hurt\n      speaker: the-port\n      stance: reports';

  test('is refused with the same speaker and stance', () => {
    expect(claims(OWN_WORDS)).toEqual(['quote-within-quote']);
  });

  test('is refused when it comes first, and is told where it stands', () => {
    expect(claims(OWN_WORDS.replace('workers were hurt', 'Two workers were hurt, the'))).toEqual([
      'quote-within-quote',
    ]);
  });

  test('is no mistake with another stance', () => {
    expect(claims(OWN_WORDS.replace('reports', 'confirms'))).toEqual([]);
  });

  test('is no mistake without the speaker', () => {
    expect(claims(OWN_WORDS.replace('      speaker: the-port\n', ''))).toEqual([]);
  });

  test('is no mistake where it reaches beyond the other', () => {
    expect(claims(OWN_WORDS.replace('workers were hurt', 'hurt, the port said'))).toEqual([]);
  });
});

describe('a dispute', () => {
  const second = '    - answer: Three.\n      claims: [crane-falls/second-report]\n';

  test.each(['contradiction', 'update', 'precision'])('of kind %s needs two positions', (kind) => {
    const alone = ['disputes.yaml', second, ''] as const;

    expect(codesWith(alone, ['disputes.yaml', 'kind: contradiction', `kind: ${kind}`])).toEqual([
      'dispute-one-sided',
    ]);
  });

  test.each(['slip', 'internal'])('of kind %s may have one', (kind) => {
    const alone = ['disputes.yaml', second, ''] as const;

    expect(codesWith(alone, ['disputes.yaml', 'kind: contradiction', `kind: ${kind}`])).toEqual([]);
  });
});

describe('two speakers', () => {
  const names = (first: string, second: string) =>
    codesWith(
      ['speakers.yaml', 'name: the port', `name: ${first}`],
      [
        'speakers.yaml',
        '  side: the port\n',
        `  side: the port\n- {id: b, name: ${second}, side: x}`,
      ],
    );

  test.each([
    ['Ilmari Ranta', 'President Ilmari Ranta'],
    ['Ilmari Ranta', 'the former prime minister Ilmari Ranta'],
    ['Utopia’s defence ministry', 'Ministry of Defence of Utopia'],
    ['Ilmari Rantä', 'ILMARI RANTA'],
  ])('are one: %s, %s', (first, second) => {
    expect(names(first, second)).toEqual(['speaker-twice']);
  });

  test.each([
    ['Utopia', 'President of Utopia'],
    ['Utopia', 'Utopia’s president'],
    ['United States', 'Secretary of the United States'],
    ['President Ranta', 'Minister Ranta'],
    ['Ilmari Ranta', 'Ilmari Ranta’s spokesperson'],
    ['Utopia’s defence ministry', 'Utopia’s foreign ministry'],
  ])('are two: %s, %s', (first, second) => {
    expect(names(first, second)).toEqual([]);
  });
});
