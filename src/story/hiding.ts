/** Hides who printed an article: its outlet is none that can be told, and what the story itself says of it names the article instead. */
import type { Source, Story } from './story.ts';

/** In an outlet's place while it is hidden. */
const HIDDEN = { name: '?', quote: { exact: '', start: 0, end: 0 } } as const;

/** Whether an article's outlet is hidden, which is not the same as not named. */
export function isHidden({ outlet }: Source): boolean {
  return outlet === HIDDEN;
}

/** What an article is called that names no outlet, at the beginning of a sentence and within one: "Article D", "article D". */
export interface Nameless {
  readonly first: (letter: string) => string;
  readonly within: (letter: string) => string;
}

/**
 * The story without the outlets of some articles. Quotes are the articles' words, and stay.
 * @param hidden ids of the articles
 */
export function withoutOutlets(
  story: Story,
  hidden: ReadonlySet<string>,
  nameless: Nameless,
): Story {
  const gone = story.sources.filter(({ id }) => hidden.has(id));
  if (gone.length === 0) return story;
  const names = gone.flatMap(({ outlet, letter }) => (outlet ? [[outlet.name, letter]] : []));
  const told = (text: string) =>
    names.reduce(
      (said, [name = '', letter = '']) =>
        said
          .split(name)
          .reduce(
            (before, after) =>
              `${before}${before === '' ? nameless.first(letter) : nameless.within(letter)}${after}`,
          ),
      text,
    );
  return {
    ...story,
    sources: story.sources.map((source) =>
      hidden.has(source.id) ? { ...source, outlet: HIDDEN } : source,
    ),
    title: told(story.title),
    standfirst: told(story.standfirst),
    contentNote: story.contentNote === null ? null : told(story.contentNote),
    speakers: story.speakers.map((speaker) => ({ ...speaker, name: told(speaker.name) })),
    events: story.events.map((event) => ({ ...event, title: told(event.title) })),
    disputes: story.disputes.map((dispute) => ({
      ...dispute,
      question: told(dispute.question),
      positions: dispute.positions.map(({ answer, claims }) => ({ answer: told(answer), claims })),
    })),
    steps: story.steps.map((step) => ({
      ...step,
      heading: told(step.heading),
      notes: step.notes === null ? null : told(step.notes),
      questions: step.questions.map(told),
    })),
  };
}
