/** The citation of an event, as a text to copy. */
import { format } from 'date-fns';
import { isoInWords } from '../../story/dates.ts';
import type { Story, StoryEvent } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { reportersInWords } from '../reporters.ts';

/**
 * Title, story and version, the articles that report the event, its address and the day of reading, which is the reader's own:
 * that of her clock, where she is.
 */
export function citationOf(event: StoryEvent, story: Story, address: string, day: Date): string {
  return words.cite.citation({
    title: event.title,
    story: story.title,
    version: story.version,
    articles: reportersInWords(event, story.sources),
    address,
    day: isoInWords(format(day, 'yyyy-MM-dd')),
  });
}
