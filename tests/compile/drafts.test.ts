import { describe, expect, test } from 'vitest';
import { codesWith, compiledWith } from './sound-story.ts';

const DRAFT_QUAY = [
  'events.yaml',
  '- id: quay-closed\n',
  '- id: quay-closed\n  draft: true\n',
] as const;
const WITHOUT_STEP = [
  'story.yaml',
  `  - id: the-quay
    heading: The quay is closed
    prose: The quay is closed since [the fall](event:crane-falls).
    events: [quay-closed]
`,
  '',
] as const;

describe('a draft', () => {
  test('is not published, and counted', () => {
    const { story, diagnostics } = compiledWith(DRAFT_QUAY, WITHOUT_STEP);

    expect(story?.events.map(({ id }) => id)).toEqual(['crane-falls']);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['draft-left', '1 event is a draft: not published until you take "draft: true" away.'],
    ]);
  });

  test('is nothing that a published step, event or dispute may refer to, which the message says', () => {
    const { story, diagnostics } = compiledWith(DRAFT_QUAY);

    expect(story).toBeNull();
    expect(diagnostics.find(({ code }) => code === 'reference-unknown')).toMatchObject({
      message: 'The event "quay-closed" in events.yaml is a draft, so it is not published.',
      mend: 'take the mark "draft" away there, once it is right, or leave it out here.',
    });
  });

  test('of a place is left out of the gazetteer, and of a speaker out of the speakers', () => {
    const place = ['places.json', '"title":', '"draft": true, "title":'] as const;
    const speaker = [
      'speakers.yaml',
      '  side: the port',
      '  side: the port\n  draft: true',
    ] as const;

    expect(codesWith(place)).toContain('reference-unknown');
    expect(codesWith(speaker)).toContain('reference-unknown');
  });

  test('may refer to what is a draft too', () => {
    const drafted = compiledWith(
      DRAFT_QUAY,
      WITHOUT_STEP,
      [
        'speakers.yaml',
        '- id: the-port\n',
        '- id: the-crew\n  draft: true\n  name: the crew\n  side: the crew\n- id: the-port\n',
      ],
      ['events.yaml', '      occurrence: 2\n', '      occurrence: 2\n      speaker: the-crew\n'],
    );

    expect(drafted.story?.speakers.map(({ id }) => id)).toEqual(['the-port']);
  });

  test('that says "draft: false" is none', () => {
    const { story } = compiledWith([
      'events.yaml',
      '- id: quay-closed\n',
      '- id: quay-closed\n  draft: false\n',
    ]);

    expect(story?.events).toHaveLength(2);
  });
});

describe('a region across the date line', () => {
  const region = (words: string) =>
    ['story.yaml', 'region: [20, 59, 23, 61]', `region: ${words}`] as const;

  test('has its west more than its east, and holds places on both sides', () => {
    for (const longitude of ['179.5', '-179.5']) {
      const place = ['places.json', '[21.5, 60.1]', `[${longitude}, 60.1]`] as const;
      expect(codesWith(region('[176, 59, -178, 61]'), place)).not.toContain('place-outside-region');
    }
    expect(codesWith(region('[176, 59, -178, 61]'))).toContain('place-outside-region');
  });

  test('is refused where west and east have only changed places', () => {
    expect(codesWith(region('[23, 59, 20, 61]'))).toContain('region-impossible');
  });
});
