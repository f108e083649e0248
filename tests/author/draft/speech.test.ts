import { describe, expect, test } from 'vitest';

import { saidIn } from '../../../src/author/draft/english-speech.ts';

describe('who speaks is seen', () => {
  test.each([
    ['Ruritania said the bridge was open.', 'Ruritania', 'reports'],
    ['Ruritania’s foreign ministry denied the report.', 'Ruritania’s foreign ministry', 'denies'],
    ['Anna Holm, the mayor of Kivi, has accused the port of delay.', 'Anna Holm', 'accuses'],
    ['The mayor urged both sides to talk.', 'The mayor', 'demands'],
    ['The Red Cross warned of hunger.', 'The Red Cross', 'warns'],
    ['“The quay is closed,” said Anna Holm.', 'Anna Holm', 'reports'],
    ['According to the port authorities, two were hurt.', 'the port authorities', 'reports'],
    [
      'According to Ruritania’s defence ministry, two were hurt.',
      'Ruritania’s defence ministry',
      'reports',
    ],
    ['Ruritania on Tuesday said it had opened the bridge.', 'Ruritania', 'reports'],
    ['Boats sank, the civil protection agency said.', 'the civil protection agency', 'reports'],
    ['The ferry company promised to sail again.', 'The ferry company', 'promises'],
    ['A spokesman for the operator said it was late.', 'A spokesman for the operator', 'reports'],
    ['Anna Holm (Labour, Kivi) said it was late.', 'Anna Holm', 'reports'],
    ['Coach Anna Holm said it was late.', 'Coach Anna Holm', 'reports'],
    ['"It was late," a spokeswoman, Anna Holm, told the Evening Post.', 'Anna Holm', 'reports'],
    ['"Ruritania said no," Anna Holm told reporters.', 'Anna Holm', 'reports'],
    ['Holm added that it was late.', 'Holm', 'reports'],
    ['Holm also called on Ruritania to act.', 'Holm', 'demands'],
  ])('%s', (sentence, speaker, stance) => {
    expect(saidIn(sentence)).toMatchObject({ speaker, stance });
  });

  test.each([
    'The bridge was closed on Tuesday.',
    'Explosions were reported in Kivi.',
    'He said the bridge was open.',
    'Anna Holm added a third from the spot.',
    'The bridge is called the Iron Arch.',
    '“He said so,” it reads.',
    'Fishers in Kivi called for a meeting.',
  ])('nobody in: %s', (sentence) => {
    expect(saidIn(sentence)).toBeNull();
  });
});
