/** StoryMapJS's JSON (https://storymap.knightlab.com/advanced/): slides in their order, most with a place and few with a date. */
import { listOf, recordOf, wordsOf, type JsonRecord } from './json-parts.ts';
import type { ImportedFile, ImportedRow } from './row.ts';
import { mediaLinks, placeOf } from './timeline-json.ts';

/** Whether it has slides where StoryMapJS has them. */
export function isStoryMap(json: unknown): boolean {
  return Array.isArray(recordOf(recordOf(json)['storymap'])['slides']);
}

/** A row for each slide but the overview, which gives the title. */
export function readStoryMap(json: unknown): ImportedFile {
  const storymap = recordOf(recordOf(json)['storymap']);
  const slides = listOf(storymap['slides']).map(recordOf);
  const overview = slides.find((slide) => wordsOf(slide['type']) === 'overview');
  const text = recordOf(overview?.['text']);
  const attribution = wordsOf(storymap['attribution']);
  return {
    kind: 'storymapjs-json',
    title: wordsOf(text['headline']),
    standfirst: wordsOf(text['text']),
    rows: slides.flatMap((slide, at) =>
      slide === overview ? [] : [slideOf(slide, `slide ${at + 1}`)],
    ),
    found: [
      ...(overview
        ? [`Slide ${slides.indexOf(overview) + 1} is the overview: it names the story.`]
        : []),
      ...(storymap['map_as_image'] === true
        ? ['Its map is a picture: its places are none on the earth, and are left out.']
        : []),
      ...(attribution === ''
        ? []
        : [`Its map is credited to “${attribution}”; Dateline draws its own.`]),
    ],
    mayBeUndated: true,
  };

  function slideOf(slide: JsonRecord, label: string): ImportedRow {
    const words = recordOf(slide['text']);
    const { name, lat, lon } = recordOf(slide['location']);
    const date = wordsOf(slide['date']);
    return {
      label,
      headline: wordsOf(words['headline']),
      text: wordsOf(words['text']),
      start: date === '' ? null : { kind: 'words', words: date, isMonthFirst: false },
      end: null,
      displayDate: '',
      place: storymap['map_as_image'] === true ? null : placeOf(name, lat, lon),
      links: mediaLinks(recordOf(slide['media'])),
      group: '',
      source: '',
      id: '',
    };
  }
}
