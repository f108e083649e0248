import { describe, expect, test } from 'vitest';
import { check } from '../../src/compile/cli.ts';
import { coverageLines } from '../../src/compile/coverage-text.ts';
import { codesWith, compiledWith } from './sound-story.ts';

describe('a sentence', () => {
  test('is used by the claims that quote words of it, in their order', () => {
    const { coverage } = compiledWith();

    expect(coverage[0]?.sentences[3]).toMatchObject({
      text: 'Two workers were hurt, the port said.',
      claims: ['crane-falls/first-report'],
      reasons: [],
      isUnused: false,
    });
  });

  test('is not used by a quote that reaches no more than its full stop', () => {
    const longer = [
      'events.yaml',
      'quote: Two workers were hurt',
      'quote: . Two workers were hurt',
    ] as const;
    const bare = [
      'sources.yaml',
      '    - quote: A crane fell into the harbour on Sunday morning.\n      reason: The second report is quoted for it.\n',
      '',
    ] as const;

    expect(codesWith(longer)).toEqual([]);
    expect(codesWith(longer, bare)).toEqual(['sentence-unused']);
  });

  test('is unused while some of its words are not set aside', () => {
    const half = ['sources.yaml', 'quote: 5 March 2024', 'quote: 5 March'] as const;

    expect(codesWith(half)).toEqual(['sentence-unused']);
  });

  test('is set aside by several passages that hold its words together', () => {
    const halves = [
      'sources.yaml',
      '    - quote: 5 March 2024\n',
      '    - quote: 5 March\n      reason: day\n    - {quote: "2024", reason: year}\n    - quote: 5 March 2024\n',
    ] as const;
    const without = ['sources.yaml', '    - quote: 5 March 2024\n      reason: day\n', ''] as const;

    expect(codesWith(halves, without)).toEqual([]);
  });

  test('is not told as unused while a quote of the story is not found', () => {
    const wrong = [
      'events.yaml',
      'quote: A crane fell into the water',
      'quote: A crane sank',
    ] as const;

    expect(codesWith(wrong)).toEqual(['quote-not-found']);
  });

  test('is told as unused beside a mistake that is not about quotes', () => {
    const region = ['story.yaml', 'region: [20, 59, 23, 61]', 'region: [20, 59, 23]'] as const;
    const bare = ['sources.yaml', '    - quote: 5 March 2024\n      reason: day\n', ''] as const;

    expect([...codesWith(region, bare)].sort()).toEqual(['region-impossible', 'sentence-unused']);
  });
});

describe('the coverage in the terminal', () => {
  test('gives each sentence its place and what is made of it', () => {
    const bare = ['sources.yaml', '    - quote: 5 March 2024\n      reason: day\n', ''] as const;

    expect(coverageLines(compiledWith(bare).coverage).slice(0, 12)).toEqual([
      'data/harbour/sources/first-report.txt:1:1',
      '  Crane falls into the harbour',
      '    set aside: headline',
      'data/harbour/sources/first-report.txt:3:1',
      '  5 March 2024',
      '    NOT USED',
      'data/harbour/sources/first-report.txt:5:1',
      '  A crane fell into the harbour on Sunday morning.',
      '    set aside: The second report is quoted for it.',
      'data/harbour/sources/first-report.txt:5:50',
      '  Two workers were hurt, the port said.',
      '    crane-falls/first-report',
    ]);
  });

  test('shows what could steer a terminal by its code point', () => {
    const article = [
      'sources/first-report.txt',
      'the port said.',
      'the \u001b[2J port said.',
    ] as const;

    expect(coverageLines(compiledWith(article).coverage).join('\n')).toContain(
      'the \\u{1b}[2J port said.',
    );
  });

  test('ends with the sums of each article', () => {
    expect(coverageLines(compiledWith().coverage).slice(-4)).toEqual([
      'first-report: 6 sentences: 1 quoted (16.6 %), 5 set aside (83.3 %), 0 unused (0 %); quotes and what is set aside hold 91.4 % of the characters',
      'second-report: 5 sentences: 2 quoted (40 %), 3 set aside (60 %), 0 unused (0 %); quotes and what is set aside hold 100 % of the characters',
      'all: 11 sentences: 3 quoted (27.2 %), 8 set aside (72.7 %), 0 unused (0 %); quotes and what is set aside hold 94.8 % of the characters',
      '',
    ]);
  });

  test('is printed only when it is asked for, and before the mistakes', () => {
    const printed: string[] = [];
    const code = check(['--coverage', 'tests/compile/mistakes/sound/'], (text) =>
      printed.push(text),
    );

    expect(code).toBe(0);
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain('crane-falls/second-report');
    expect(printed[1]).toBe('sound: 2 steps, 2 events, 3 quotes, no mistakes');
  });
});
