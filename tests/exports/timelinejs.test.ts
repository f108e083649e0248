/** `timeline.json` read by TimelineJS's own code: every event is there, at its date, and nothing of it is refused. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { timelineJson } from '../../src/exports/timelinejs.ts';
import type { Story, StoryEvent } from '../../src/story/story.ts';
import { readWhen } from '../../src/compile/when.ts';
import { FERRY, REAL, storyOf } from './stories.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: { getDisplayDate: () => string; getFullYear: () => number };
  readonly end_date?: { getDisplayDate: () => string };
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
}

interface TimelineConfig {
  readonly events: readonly Slide[];
  readonly title: { readonly text: { readonly headline: string } };
  readonly validate: () => void;
  readonly isValid: () => boolean;
  readonly getErrors: () => readonly string[];
}

let Config: new (data: unknown) => TimelineConfig;

/** A browser's parser, of which it asks the words of a date. */
class PlainParser {
  parseFromString(html: string) {
    return { body: { textContent: html } };
  }
}

beforeAll(async () => {
  vi.stubGlobal('DOMParser', PlainParser);
  const { module } = await runnerImport<{ TimelineConfig: typeof Config }>(
    fileURLToPath(
      new URL(
        '../../node_modules/@knight-lab/timelinejs/src/js/core/TimelineConfig.js',
        import.meta.url,
      ),
    ),
    {
      configFile: false,
      envFile: false,
      logLevel: 'silent',
      // Its sanitiser and what fetches need a browser; what the one would let through is looked at below, and nothing is fetched.
      resolve: {
        alias: [
          {
            find: /^(?:dompurify|.*\/net\/Net)$/,
            replacement: fileURLToPath(new URL('./no-browser.js', import.meta.url)),
          },
        ],
      },
    },
  );
  Config = module.TimelineConfig;
}, 30_000);

function readBack(story: Story): TimelineConfig {
  const config = new Config(JSON.parse(JSON.stringify(timelineJson(story, null))));
  config.validate();
  return config;
}

describe.each([REAL, FERRY])('the timeline of %s', (id) => {
  test('is one that TimelineJS takes, with every event', () => {
    const story = storyOf(id);

    const config = readBack(story);

    expect([config.isValid(), config.getErrors()]).toEqual([true, []]);
    expect(config.events.map((event) => event.unique_id).sort()).toEqual(
      story.events.map((event) => event.id).sort(),
    );
  });

  test('holds each quote, and no mark of HTML that is not ours', () => {
    const { events } = timelineJson(storyOf(id), null);

    for (const { text } of events) {
      expect(
        text.text.replace(/<\/?(?:blockquote|cite|p)>|<a href="https?:[^"<>]*">|<\/a>/g, ''),
      ).not.toMatch(/[<>]/);
    }
  });
});

const sample = storyOf(FERRY).events[0];
if (!sample) throw new Error('the story has an event');
const event: StoryEvent = sample;

function dated(edtf: string): Slide & { readonly display_date?: string } {
  const when = readWhen(edtf, { timeZone: 'UTC', part: null });
  if ('code' in when) throw new Error(when.message);
  const [slide] = readBack({ ...storyOf(FERRY), events: [{ ...event, when }] }).events;
  if (!slide) throw new Error('the event is lost');
  return slide;
}

test.each([
  ['2020', '2020', undefined, undefined],
  ['2020-03', 'March 2020', undefined, undefined],
  ['2020-03-04', 'March 4, 2020', undefined, undefined],
  ['2020-03-04T13:05Z', '1:05 PM March 4, 2020', undefined, undefined],
  ['-0043', '44 BCE', undefined, undefined],
  ['0000', '1 BCE', undefined, undefined],
  ['Y-11999', '12000 BCE', undefined, undefined],
  ['0079-08-24', 'August 24, 79', undefined, undefined],
  ['1850~', '1850', undefined, 'about 1850'],
  ['1850?', '1850', undefined, '1850, in doubt'],
  ['1988/..', '1988', undefined, 'since 1988'],
  ['../1994', '1994', undefined, 'in or before 1994'],
  ['1992/1994', '1992', '1994', '1992 to 1994'],
  ['-0499/-0300', '500 BCE', '301 BCE', '500 BC to 301 BC'],
  ['[2020-03-04,2020-03-06]', 'March 4, 2020', 'March 6, 2020', 'on 4 or 6 March 2020'],
])('%s is shown by TimelineJS as what it is', (edtf, start, end, shown) => {
  const slide = dated(edtf);

  const plain = (html: string | undefined) => html?.replace(/<[^>]*>/g, '');
  expect(plain(slide.start_date.getDisplayDate())).toBe(start);
  expect(plain(slide.end_date?.getDisplayDate())).toBe(end);
  expect(slide.display_date).toBe(shown);
});

test('leads back to the event where the story knows its address, and on to its links', () => {
  const links = [{ url: 'https://example.org/?a=1&b="2"', title: '<Some>' }];

  const [slide] = timelineJson(
    { ...storyOf(FERRY), events: [{ ...event, links }] },
    'https://example.org/ferry/',
  ).events;

  expect(slide?.text.text).toContain(
    '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">&lt;Some&gt;</a>',
  );
  expect(slide?.text.text).toContain(`<a href="https://example.org/ferry/#${event.id}">`);
});
