import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Source, StoryEvent } from '../../../src/story/story.ts';
import Timeline from '../../../src/views/timeline/Timeline.svelte';
import { day19, span, utc } from '../../story/spans.ts';
import { event, events, sources } from './story.ts';

function html(
  shown: readonly StoryEvent[],
  selected: string | null,
  lanes: readonly Source[] = sources,
): string {
  return render(Timeline, {
    props: {
      events: shown,
      sources: lanes,
      placeOf: (source) => sources.indexOf(source),
      selected,
      current: selected === null ? [] : [selected],
      window: { from: utc('2023-09-18'), to: utc('2023-09-21') },
      disputed: new Set(['blast']),
      hue: () => null,
      onselect: () => undefined,
      onwindow: () => undefined,
      ondispute: () => undefined,
    },
  }).body;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('the timeline on the server', () => {
  const page = html(events, 'blast');

  it('has a link to its event for each claim, in the lane of its source', () => {
    expect(count(page, /data-event="/g)).toBe(6);
    const lane = page.slice(page.indexOf('data-source="c"'));
    expect(lane).toContain('href="#movement"');
    expect(lane).toContain('href="#blast"');
  });

  it('says title, time and source of a mark', () => {
    expect(page).toContain(
      'aria-label="blast, at dawn on Tuesday 19 September 2023, A, Harbour Post, accounts differ"',
    );
    expect(page).toContain('aria-label="convoy, Monday 18 September 2023, B, outlet not named"');
    expect(page).toContain(
      'aria-label="blast, on 19 or 20 September 2023, C, The Gazette, accounts differ"',
    );
  });

  it('has a letter on the hue of its place in the story, whichever are left out', () => {
    const left = html(events, null, sources.slice(1));
    expect(left).toMatch(/hue-1[^>]*>B</);
    expect(left).toMatch(/hue-2[^>]*>C</);
  });

  it('names the days, the selected one in bold', () => {
    expect(page).toMatch(/class="[^"]*selected[^"]*"[^>]*>Tuesday 19 September</);
    expect(page).toContain('Monday 18 September');
  });

  it('fades what has no end', () => {
    const road = page.slice(page.indexOf('href="#road-closed"'));
    expect(road.slice(0, road.indexOf('</a>'))).toMatch(/mask="url\(#[^"]+-soft-open\)"/);
  });

  it('tells the window by its first and last day', () => {
    expect(page).toContain('data-from="2023-09-18"');
    expect(page).toContain('data-to="2023-09-20"');
  });

  it('has one tab stop, on the selected event', () => {
    expect(count(page, /tabindex="0"/g)).toBe(1);
    expect(page).toMatch(/data-event="blast"[^>]*aria-current="true"[^>]*tabindex="0"/);
  });

  it('has the sign of a dispute on each mark, and as a button on those of the selected event', () => {
    const signs = page.split('aria-label="Accounts differ: blast"');
    expect(signs).toHaveLength(3);
    expect(signs.slice(1).map((after) => after.startsWith(' tabindex="-1"'))).toEqual([
      false,
      true,
    ]);
    const unselected = html(events, null);
    expect(unselected).not.toContain('Accounts differ:');
    expect(count(unselected, /class="unequal/g)).toBe(2);
  });

  it('carries no style attribute', () => {
    expect(page).not.toMatch(/\sstyle=/);
  });
});

it('counts what it cannot draw apart', () => {
  const many = Array.from({ length: 30 }, (_, index) => event(`call-${index}`, day19, { a: null }));
  const page = html(many, 'call-3');
  expect(page).toContain('aria-label="29 events, Tuesday 19 September 2023, A, Harbour Post"');
  expect(count(page, /aria-current="true"/g)).toBe(1);
});

it('is no longer for ten thousand events than a screen can show', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const from = new Date(utc('2023-09-18') + index * 25_000).toISOString();
    const to = new Date(utc('2023-09-18') + index * 25_000 + 60_000).toISOString();
    return event(`call-${String(index)}`, span(from, from, to, { precision: 'minute' }), {
      a: null,
      b: null,
    });
  });
  expect(count(html(many, 'call-77'), /<[a-z]/gi)).toBeLessThan(2500);
});

it('bears a title of three hundred letters', () => {
  const long = { ...event('long', day19, { a: null }), title: 'word '.repeat(60).trim() };
  expect(html([long], 'long')).toContain(`<title>${long.title}</title>`);
});

it('is there for a story without events, and for one with one', () => {
  expect(html([], null)).toContain('data-timeline');
  expect(html([event('only', day19, { b: null })], 'only')).toContain('data-event="only"');
});
