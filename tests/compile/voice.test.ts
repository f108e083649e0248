import { describe, expect, test } from 'vitest';
import { codesWith, compiledWith } from './sound-story.ts';

const LIST = [
  'story.yaml',
  'steps:\n',
  'partyWords:\n  - {words: freed, whose: the port}\n  - {words: sea bandits, whose: the port, instead: crews}\nsteps:\n',
] as const;

describe('a word that the story gives to a party', () => {
  test.each([
    ['story.yaml', 'title: The crane', 'title: The crane is Freed'],
    ['story.yaml', 'standfirst: An invented crane', 'standfirst: Freed, an invented crane'],
    ['story.yaml', 'heading: A crane falls', 'heading: A freed crane falls'],
    ['story.yaml', 'since [the fall]', 'since [the freed fall]'],
    ['events.yaml', 'title: The quay is closed', 'title: Sea-bandits close the quay'],
    ['disputes.yaml', 'question: How many', 'question: How many freed crews'],
    ['disputes.yaml', 'answer: Two.', 'answer: Two were freed, says the port.'],
  ])('is told of in %s: %s', (file, words, instead) => {
    expect(codesWith(LIST, [file, words, instead])).toEqual(['party-word']);
  });

  test.each([
    ['as part of another word', ['story.yaml', 'heading: A crane', 'heading: An unfreed crane']],
    ['between “ and ”', ['disputes.yaml', 'answer: Two.', 'answer: Two, “freed”, says the port.']],
    [
      'inside a longer quotation',
      ['disputes.yaml', 'answer: Two.', 'answer: Two, “so “freed” it is”.'],
    ],
    ['in the basis of a date', ['events.yaml', 'basis: No end', 'basis: Not freed, no end']],
    [
      'in the policies',
      ['story.yaml', 'method: Invented', 'method: The word freed is not used. Invented'],
    ],
  ] as const)('is no matter %s', (_where, change) => {
    expect(codesWith(LIST, change)).toEqual([]);
  });

  test('is told of at its own place, after the same word in a quotation', () => {
    const change = ['disputes.yaml', 'answer: Two.', 'answer: “freed”, then freed.'] as const;

    expect(compiledWith(LIST, change).diagnostics).toMatchObject([
      { file: 'data/harbour/disputes.yaml', line: 5, column: 29 },
    ]);
  });

  test('is mended by the word that the story gives in its place', () => {
    const change = ['disputes.yaml', 'answer: Two.', 'answer: Two sea bandits.'] as const;

    expect(compiledWith(LIST, change).diagnostics[0]?.mend).toContain('write "crews"');
  });
});

describe('a place with two names', () => {
  const swedish = [
    'places.json',
    '"names": [',
    '"names": [{"toponym": "Hamnen", "lang": "sv", "script": "Latn", "tradition": "swedish", "status": "common"},',
  ] as const;
  const tradition = [
    'story.yaml',
    'traditions:\n',
    'traditions:\n  - {id: swedish, name: Swedish, languages: [sv]}\n',
  ] as const;
  const titled = ['places.json', '"title": "Satama"', '"title": "Satama / Hamnen"'] as const;
  const heading = (words: string) =>
    ['story.yaml', 'heading: A crane falls', `heading: A crane falls in ${words}`] as const;

  test.each(['Satama', 'Hamnen'])('is not called %s alone', (words) => {
    expect(codesWith(swedish, tradition, titled, heading(words))).toEqual(['party-name']);
  });

  test.each(['Satama / Hamnen', 'Satama, which some call Hamnen', '“Hamnen”', 'the harbour'])(
    'may be called %s',
    (words) => {
      expect(codesWith(swedish, tradition, titled, heading(words))).toEqual([]);
    },
  );

  test('may be linked by any name', () => {
    const link = ['story.yaml', '[harbour](place:harbour)', '[Hamnen](place:harbour)'] as const;

    expect(codesWith(swedish, tradition, titled, link)).toEqual([]);
  });

  test('is not called by a name that those who have its title do not have', () => {
    expect(codesWith(swedish, tradition, heading('Hamnen'))).toEqual(['party-name']);
    expect(codesWith(swedish, tradition, heading('Satama'))).toEqual([]);
  });
});
