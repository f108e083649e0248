/** A story of two steps, with a dispute, notes and a question, made up for the tests of a lesson. */
import type { Claim, Story } from '../../../src/story/story.ts';
import { harbour } from '../../reading/harbour.ts';

/** A claim of the first article. */
export function claim(id: string, exact: string): Claim {
  return {
    id,
    source: 'first',
    quote: { exact, start: 0, end: exact.length },
    speaker: null,
    via: null,
    stance: 'reports',
    figures: [],
    when: null,
    basis: null,
  };
}

const [dawn] = harbour.steps;
if (!dawn) throw new Error('The story has a step.');

export const lesson: Story = {
  ...harbour,
  events: harbour.events.map((event) => ({
    ...event,
    claims: event.id === 'blast' ? [claim('a', 'a blast'), claim('b', 'two blasts')] : event.claims,
  })),
  disputes: [
    {
      id: 'how-many',
      question: 'How many?',
      kind: 'contradiction',
      positions: [
        { answer: 'One.', claims: ['blast/a'] },
        { answer: 'Two.', claims: ['blast/b'] },
      ],
    },
  ],
  steps: [
    { ...dawn, dispute: 'how-many', notes: 'Ask first.', questions: ['How many blasts?'] },
    { ...dawn, id: 'after', heading: 'After', events: ['storm'], camera: ['island'] },
  ],
};
