/**
 * TimelineJS's JSON (https://timeline.knightlab.com/docs/json-format.html), of version 3 and of version 2, whose events stand under
 * `timeline.date`.
 */
import { isRecord, listOf, recordOf, wordsOf, type JsonRecord } from './json-parts.ts';
import type { ImportedFile, ImportedRow, WrittenDate, WrittenLink } from './row.ts';

/** Whether it is either version. */
export function isTimelineJson(json: unknown): boolean {
  const { events, timeline } = recordOf(json);
  return Array.isArray(events) || Array.isArray(recordOf(timeline)['date']);
}

/** A row for each event and era, of either version. */
export function readTimelineJson(json: unknown): ImportedFile {
  const { timeline } = recordOf(json);
  return isRecord(timeline) && Array.isArray(timeline['date'])
    ? readOld(timeline)
    : readNew(recordOf(json));
}

function readNew({ title, events, eras, scale }: JsonRecord): ImportedFile {
  const slide = recordOf(recordOf(title)['text']);
  return {
    kind: 'timelinejs-json',
    title: wordsOf(slide['headline']),
    standfirst: wordsOf(slide['text']),
    rows: [
      ...listOf(events).map((event, at) => slideOf(recordOf(event), `event ${at + 1}`)),
      ...listOf(eras).map((era, at) => slideOf(recordOf(era), `era ${at + 1}`)),
    ],
    found: [
      ...lookLeftOut(listOf(events).map(recordOf)),
      ...(wordsOf(scale) === 'cosmological'
        ? ['Its scale is cosmological: its dates are years.']
        : []),
    ],
    mayBeUndated: false,
  };
}

/** How TimelineJS shows a slide is no part of what it says. */
function lookLeftOut(slides: readonly JsonRecord[]): readonly string[] {
  const used = [
    ...(slides.some(({ background }) => background !== undefined) ? ['backgrounds'] : []),
    ...(slides.some(({ media }) => wordsOf(recordOf(media)['thumbnail']) !== '')
      ? ['thumbnails']
      : []),
  ];
  return used.length > 0
    ? [`Left out, since a story has no room for them: ${used.join(' and ')}.`]
    : [];
}

/** An event or an era. */
function slideOf(slide: JsonRecord, label: string): ImportedRow {
  const [text, start, end] = [
    recordOf(slide['text']),
    recordOf(slide['start_date']),
    recordOf(slide['end_date']),
  ];
  const { name, lat, lon } = recordOf(slide['location']);
  return {
    label,
    headline: wordsOf(text['headline']) || wordsOf(slide['headline']),
    text: wordsOf(text['text']),
    start: numbersOf(start),
    end: numbersOf(end),
    // The slide's own goes before those of its dates.
    displayDate:
      wordsOf(slide['display_date']) ||
      [start, end]
        .map((date) => wordsOf(date['display_date']) || wordsOf(date['display_text']))
        .filter((words) => words !== '')
        .join(' to '),
    place: placeOf(name, lat, lon),
    links: mediaLinks(recordOf(slide['media'])),
    group: wordsOf(slide['group']),
    source: '',
    id: wordsOf(slide['unique_id']),
  };
}

function numbersOf(date: JsonRecord): WrittenDate | null {
  const read = (part: string) => wordsOf(date[part]);
  const numbers = {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    time: '',
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
    millisecond: read('millisecond'),
  };
  return Object.values(numbers).every((number) => number === '')
    ? null
    : { kind: 'numbers', numbers };
}

/** A slide's media in either tool's JSON, as links: nothing of it is fetched. */
export function mediaLinks(media: JsonRecord): readonly WrittenLink[] {
  const words = ['title', 'caption', 'credit']
    .map((part) => wordsOf(media[part]))
    .filter((part) => part !== '');
  return [
    {
      url: wordsOf(media['url']) || wordsOf(media['media']),
      title: words.join(', ') || wordsOf(media['alt']),
    },
    { url: wordsOf(media['link']), title: '' },
  ];
}

/** Null where nothing is told of one. */
export function placeOf(name: unknown, lat: unknown, lon: unknown) {
  const place = { name: wordsOf(name), lat: wordsOf(lat), lon: wordsOf(lon) };
  return place.name === '' && place.lat === '' && place.lon === '' ? null : place;
}

function readOld(timeline: JsonRecord): ImportedFile {
  return {
    kind: 'timelinejs-json',
    title: wordsOf(timeline['headline']),
    standfirst: wordsOf(timeline['text']),
    rows: [
      ...listOf(timeline['date']).map((event, at) => oldSlideOf(recordOf(event), `date ${at + 1}`)),
      ...listOf(timeline['era']).map((era, at) => oldSlideOf(recordOf(era), `era ${at + 1}`)),
    ],
    found: ['It is JSON of TimelineJS 2.'],
    mayBeUndated: false,
  };
}

function oldSlideOf(slide: JsonRecord, label: string): ImportedRow {
  return {
    label,
    headline: wordsOf(slide['headline']),
    text: wordsOf(slide['text']),
    start: oldDateOf(wordsOf(slide['startDate'])),
    end: oldDateOf(wordsOf(slide['endDate'])),
    displayDate: '',
    place: null,
    links: mediaLinks(recordOf(slide['asset'])),
    group: wordsOf(slide['tag']),
    source: '',
    id: '',
  };
}

/** `2011,12,10,07,02,10`: from the year to the second, as many as are known; or as American people write it. */
function oldDateOf(words: string): WrittenDate | null {
  if (words === '') return null;
  if (!/^-?\d+(?:,\d*)*$/.test(words)) return { kind: 'words', words, isMonthFirst: true };
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = words.split(',');
  return {
    kind: 'numbers',
    numbers: { year, month, day, time: '', hour, minute, second, millisecond: '' },
  };
}
