/** Text, list and matrix, rendered as the server does. */
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';

import DisputeView from '../../../src/views/text/DisputeView.svelte';
import EventCard from '../../../src/views/text/EventCard.svelte';
import PlaceCard from '../../../src/views/text/PlaceCard.svelte';
import StepText from '../../../src/views/text/StepText.svelte';
import EventList from '../../../src/views/list/EventList.svelte';
import Matrix from '../../../src/views/matrix/Matrix.svelte';
import { lookup as lookupIn } from '../../../src/story/lookup.ts';
import type { PlaceName } from '../../../src/story/story.ts';
import { harbour } from '../../reading/harbour.ts';
import { day19 } from '../../story/spans.ts';
import { claim, dispute, event, lookupOf } from '../made-up.ts';

const fire = event('fire', day19, claim('first'), claim('second', { speaker: 'mayor' }));
const flood = event('flood', day19, claim('first'));
const cause = dispute(
  'cause',
  'contradiction',
  { answer: 'Lightning', claims: ['fire/first'] },
  { answer: 'Arson', claims: ['fire/second'] },
);
const spelling = dispute('spelling', 'slip', { answer: 'Mil', claims: ['flood/first'] });
const lookup = lookupOf([fire, flood], [cause, spelling]);
const nothing = () => undefined;
const callbacks = {
  onevent: nothing,
  onselect: nothing,
  onplace: nothing,
  onread: nothing,
  ondispute: nothing,
  onshowall: nothing,
  oncell: nothing,
};
const textOf = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a dispute', () => {
  test('shows its answers in their order, each with quote, speaker, article and the way to the event', () => {
    const { body } = render(DisputeView, { props: { dispute: cause, lookup, ...callbacks } });
    expect(body).toContain('data-dispute="cause"');
    expect(textOf(body)).toMatch(
      /What of the cause\?.*Lightning.*a mill burned.*article A, in its own voice.*The fire.*Arson.*The mayor, in The Post/,
    );
    expect(body.match(/href="#fire"/g)).toHaveLength(2);
  });

  test('says what its kind means, even where there is one position', () => {
    const { body } = render(DisputeView, { props: { dispute: spelling, lookup, ...callbacks } });
    expect(textOf(body)).toContain('It is quoted as it was printed.');
  });
});

describe('a card', () => {
  test('leads to each question on which accounts of its event differ', () => {
    const { body } = render(EventCard, {
      props: { event: fire, lookup, isLead: true, isSelected: false, ...callbacks },
    });
    expect(body).toContain('href="?dispute=cause"');
    expect(textOf(body)).toContain('Accounts differ: What of the cause?');
  });

  test('says how many of its quotes the filter hides', () => {
    const filtered = { ...fire, claims: fire.claims.slice(0, 1) };
    const { body } = render(EventCard, {
      props: { event: filtered, lookup, isLead: true, isSelected: false, ...callbacks },
    });
    expect(textOf(body)).toContain('1 of its 2 quotes is hidden by your filter.');
    expect(textOf(body)).not.toContain('The mayor');
  });
});

test('a place links a citation only where its id is the address of a page', () => {
  const cite = (label: string, id: string) => ({ label, id, year: null });
  const name: PlaceName = {
    toponym: 'Port',
    lang: 'en',
    script: 'Latn',
    tradition: 'port',
    status: 'official',
    when: [],
    citations: [
      cite('An atlas', 'https://atlas.example/port'),
      cite('A key', 'https:evil.example'),
    ],
    note: null,
    verified: true,
  };
  const places = harbour.places.slice(0, 1).map((place) => ({ ...place, names: [name] }));
  const traditions = [{ id: 'port', name: 'The port', languages: ['en'] }];
  const port = lookupIn({ ...harbour, places, traditions });
  const body = places
    .map((place) =>
      render(PlaceCard, { props: { place, lookup: port, onmention: nothing, ...callbacks } }),
    )
    .map((rendered) => rendered.body)
    .join('');
  expect([...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://atlas.example/port',
  ]);
  expect(textOf(body)).toContain('A key');
});

describe('a step', () => {
  const [step] = lookup.story.steps;
  if (!step) throw new Error('the story has a step');
  const shownTo = (...events: (typeof fire)[]) =>
    textOf(
      render(StepText, {
        props: {
          step,
          lookup,
          shown: new Map(events.map((each) => [each.id, each])),
          selected: null,
          picture: createRawSnippet(() => ({ render: () => '<hr>' })),
          ...callbacks,
        },
      }).body,
    );

  test('says what the filter hides of it, and shows the rest', () => {
    const text = shownTo(flood);
    expect(text).toContain('1 of 2 events of this step is hidden by your filter. Show all');
    expect(text).toContain('The flood');
    expect(text).not.toContain('The fire');
  });

  test('says that all of it is hidden', () => {
    expect(shownTo()).toContain('All 2 events of this step are hidden by your filter.');
  });

  test('says nothing of a filter that hides nothing', () => {
    expect(shownTo(fire, flood)).not.toContain('hidden by your filter');
  });
});

test('the list has every event under its day, with an anchor, a link to its card and to its disputes', () => {
  const { body } = render(EventList, {
    props: { events: lookup.story.events, lookup, selected: 'fire', ...callbacks },
  });
  expect(body).toContain('id="list-fire"');
  expect(body).toContain('href="#flood"');
  expect(body).toContain('href="?dispute=cause"');
  expect(textOf(body)).toContain(
    'Tuesday 19 September 2023. Reported by article A and The Post (B). Report: The mayor (B).',
  );
});

describe('the matrix', () => {
  test('has a linked cell for each pair of event and article, named by what it says', () => {
    const { body } = render(Matrix, {
      props: { events: lookup.story.events, lookup, selected: null, ...callbacks },
    });
    expect(body.match(/<td[^>]*data-event="[a-z]+"[^>]*data-source="[a-z]+"/g)).toHaveLength(4);
    expect(body).toContain('aria-label="Article B: 1 quote, reports"');
    expect(body).toContain('aria-label="Article B: not reported"');
    expect(body).toContain('aria-label="Accounts differ: What of the cause?"');
  });

  test('says so where no event passes', () => {
    const { body } = render(Matrix, {
      props: { events: [], lookup, selected: null, ...callbacks },
    });
    expect(textOf(body)).toContain('No event passes your filter');
  });
});
