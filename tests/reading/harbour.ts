/** A story of two events and one step, made up for the tests of Reading. */
import type { Claim, Span, Story, StoryEvent } from '../../src/story/story.ts';

const day = (edtf: string): Span => {
  const from = Date.parse(`${edtf}T00:00Z`);
  return {
    edtf,
    from,
    to: from + 86_400_000,
    openStart: false,
    openEnd: false,
    precision: 'day',
    approximate: false,
    uncertain: false,
    choices: [],
    part: null,
  };
};

const claim: Claim = {
  id: 'first',
  source: 'first',
  quote: { exact: 'a blast', start: 0, end: 7 },
  speaker: null,
  via: null,
  stance: 'reports',
  figures: [],
  when: null,
  basis: null,
};

const event = (id: string, place: string, edtf: string): StoryEvent => ({
  id,
  title: id,
  kind: 'incident',
  when: day(edtf),
  basis: 'made up',
  where: [{ place, role: 'site' }],
  claims: [claim],
});

const place = (id: string) => ({
  id,
  title: id,
  type: 'town',
  far: false,
  fclasses: ['P'] as const,
  ccodes: [],
  when: [],
  names: [],
  geometries: [],
  links: [],
  note: null,
});

export const harbour: Story = {
  id: 'harbour',
  title: 'Harbour',
  standfirst: 'Made up.',
  byline: null,
  publisher: null,
  version: '1',
  published: '2021-03-06',
  updated: '2021-03-06',
  corrections: [],
  contentNote: null,
  method: [],
  reporting: [],
  language: 'en',
  region: [10, 50, 12, 52],
  timeZone: 'UTC',
  traditions: [],
  naming: [],
  borders: [],
  sources: [],
  places: [place('harbour'), place('town-hall'), place('island')],
  speakers: [],
  events: [
    event('blast', 'harbour', '2021-03-04'),
    event('statement', 'town-hall', '2021-03-04'),
    event('storm', 'island', '2019-01-01'),
  ],
  disputes: [],
  mentions: [],
  steps: [
    {
      id: 'dawn',
      heading: 'Dawn',
      prose: [],
      events: ['blast', 'statement'],
      camera: ['harbour', 'town-hall'],
      dispute: null,
      notes: null,
      questions: [],
    },
  ],
};
