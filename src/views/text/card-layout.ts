/** Where everything on the picture of an event's card stands. Pure: the canvas that measures and draws is given. */
import { whenInWords } from '../../story/dates.ts';
import { sourceHue } from '../../story/hues.ts';
import type { Lookup } from '../../story/lookup.ts';
import type { Claim, StoryEvent } from '../../story/story.ts';
import { words } from '../../words/en.ts';
import { linesOf } from './wrapping.ts';

/** Pixels. */
export const WIDTH = 1080;
const MARGIN = 72;
const DISC = 23;
const INDENT = 2 * DISC + 24;

/** A way of setting lines: the custom property of its type, and of its colour; sizes in pixels. */
interface Setting {
  readonly family: '--serif' | '--sans';
  readonly weight: number;
  readonly size: number;
  readonly leading: number;
  readonly colour: '--ink' | '--soft';
}

const TITLE: Setting = { family: '--serif', weight: 600, size: 54, leading: 68, colour: '--ink' };
const TIME: Setting = { family: '--sans', weight: 400, size: 29, leading: 42, colour: '--ink' };
const QUOTE: Setting = { family: '--serif', weight: 400, size: 36, leading: 53, colour: '--ink' };
const BY: Setting = { family: '--sans', weight: 400, size: 25, leading: 37, colour: '--soft' };

/** What is drawn; positions are pixels from the top left, of a text those of its baseline. */
export type Drawn =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly setting: Setting;
    }
  | {
      readonly kind: 'letter';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      /** The name of a custom property. */
      readonly hue: string;
    }
  | { readonly kind: 'rule'; readonly y: number; readonly from: number; readonly to: number };

/** How wide a text is in a setting, in pixels. */
export type Measure = (text: string, setting: Setting) => number;

/** The card with all its quotes, who says them and where it comes from, and how high that is. */
export function cardLayout(
  event: StoryEvent,
  lookup: Lookup,
  address: string,
  measure: Measure,
): { readonly drawn: readonly Drawn[]; readonly height: number } {
  const { story } = lookup;
  const drawn: Drawn[] = [];
  let y = MARGIN;

  const set = (text: string, setting: Setting, x = MARGIN) => {
    const width = WIDTH - MARGIN - x;
    for (const line of linesOf(text, width, (part) => measure(part, setting))) {
      const baseline = y + setting.leading / 2 + setting.size * 0.35;
      drawn.push({ kind: 'text', text: line, x, y: baseline, setting });
      y += setting.leading;
    }
  };

  set(event.title, TITLE);
  y += 10;
  set(begun(whenInWords(event.when)), TIME);
  for (const claim of event.claims) {
    const index = story.sources.findIndex(({ id }) => id === claim.source);
    const text = story.sources[index]?.letter ?? '';
    y += 34;
    const at = { x: MARGIN + DISC, y: y + QUOTE.leading / 2, radius: DISC };
    drawn.push({ kind: 'letter', text, hue: sourceHue(index), ...at });
    set(`“${claim.quote.exact}”`, QUOTE, MARGIN + INDENT);
    y += 4;
    set(attribution(claim, lookup), BY, MARGIN + INDENT);
  }
  y += 44;
  drawn.push({ kind: 'rule', y, from: MARGIN, to: WIDTH - MARGIN });
  y += 24;
  set(words.cite.pictureFoot(story.title, story.version), BY);
  set(address, BY);
  return { drawn, height: y + MARGIN };
}

/** With a capital letter. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who says it, in which article: as under a quote on the page. */
function attribution(claim: Claim, lookup: Lookup): string {
  const source = lookup.source(claim.source);
  const speaker = claim.speaker === null ? undefined : lookup.speaker(claim.speaker);
  const via = claim.via === null ? undefined : lookup.speaker(claim.via);
  const article = source?.outlet?.name ?? words.event.article(source?.letter ?? '');
  return [
    speaker ? words.event.saidIn(speaker.name, article) : words.event.ownVoiceOf(article),
    ...(via ? [words.event.via(via.name)] : []),
    words.event.stance[claim.stance],
    ...(claim.when ? [whenInWords(claim.when)] : []),
  ].join(' · ');
}
