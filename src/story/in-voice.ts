/** A whole story in the names that a reader chose: titles, headings and prose change together, quotes never do. */
import { respelled, respelledTitle } from './respelling.ts';
import { spoken, type Voice } from './speech.ts';
import type { Inline, Paragraph, Story } from './story.ts';

/** The same story, told in a voice. Ids, quotes, names and everything else stay as they are. */
export function inVoice(story: Story, voice: Voice): Story {
  if (voice.names === 'both') return story;
  const places = new Map(story.places.map((place) => [place.id, place]));
  const title = (text: string) => respelledTitle(text, story.places, voice);

  const inline = (piece: Inline): Inline => {
    if (piece.kind !== 'place') return { ...piece, text: title(piece.text) };
    const place = places.get(piece.place);
    return place ? { ...piece, text: respelled(piece.text, place, voice) } : piece;
  };
  const prose = (paragraphs: readonly Paragraph[]) =>
    paragraphs.map((paragraph) => paragraph.map(inline));

  return {
    ...story,
    title: title(story.title),
    standfirst: title(story.standfirst),
    places: story.places.map((place) => ({ ...place, title: spoken(place, voice).text })),
    events: story.events.map((event) => ({ ...event, title: title(event.title) })),
    disputes: story.disputes.map((dispute) => ({
      ...dispute,
      question: title(dispute.question),
      positions: dispute.positions.map((position) => ({
        ...position,
        answer: title(position.answer),
      })),
    })),
    steps: story.steps.map((step) => ({
      ...step,
      heading: title(step.heading),
      prose: prose(step.prose),
    })),
  };
}
