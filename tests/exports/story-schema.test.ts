/** `story.json` held against the schema that is published beside it, by a validator that is not ours. */
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { storySchema } from '../../src/compile/story-schema.ts';
import { FERRY, stories, storyOf } from './stories.ts';

const schema = await storySchema();
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** A story as `story.json` carries it. */
const written = (id: string) => JSON.parse(JSON.stringify(storyOf(id)));

test.each([...stories.keys()])('the story %s is as its schema says', (id) => {
  validate(written(id));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema says what a member is for, in the words of the model', () => {
  expect(JSON.stringify(schema)).toContain('Unique within its event.');
});

/** Each change makes a story what no compiler makes. */
const MISTAKES: Record<string, (story: ReturnType<typeof written>) => void> = {
  'has no sources': (story) => delete story.sources,
  'has no places': (story) => delete story.places,
  'has no speakers': (story) => delete story.speakers,
  'has no events': (story) => delete story.events,
  'has no disputes': (story) => delete story.disputes,
  'has no steps': (story) => delete story.steps,
  'has a member of its own': (story) => (story.verdict = 'true'),
  'has an event with a member of its own': (story) => (story.events[0].verdict = 'true'),
  'has an event of no known kind': (story) => (story.events[0].kind = 'party'),
  'has a claim of no known stance': (story) => (story.events[0].claims[0].stance = 'thinks'),
  'has a claim without a quote': (story) => delete story.events[0].claims[0].quote,
  'has a quote at a place in words': (story) => (story.events[0].claims[0].quote.start = 'one'),
  'has a time in words': (story) => (story.events[0].when.from = 'Tuesday'),
  'has a place of no known role': (story) => (story.events[0].where[0].role = 'stage'),
  'has a point of three numbers': (story) =>
    (story.places[0].geometries = [
      { type: 'Point', coordinates: [1, 2, 3], certainty: 'surveyed', when: [], note: null },
    ]),
  'has a geometry of no known certainty': (story) =>
    (story.places[0].geometries = [
      { type: 'Point', coordinates: [1, 2], certainty: 'sure', when: [], note: null },
    ]),
  'has an outlet without its words': (story) => (story.sources[0].outlet = { name: 'The Post' }),
  'has a dispute of no known kind': (story) => (story.disputes[0].kind = 'quarrel'),
  'has prose of no known piece': (story) =>
    (story.steps[0].prose[0] = [{ kind: 'html', text: '<b>' }]),
  'has a number for a title': (story) => (story.title = 7),
};

describe('a story is refused that', () => {
  test.each(Object.entries(MISTAKES))('%s', (_, change) => {
    const story = written(FERRY);
    change(story);
    expect(validate(story)).toBe(false);
  });
});
