/** What the story's narrator says in their own voice: titles, headings, prose, questions and answers, without the quotes. */
import type { Draft } from './draft.ts';
import { spotIn, type Node } from './nodes.ts';
import type { Located } from './schema.ts';
import type { Spot } from './text.ts';

/** A text of the narrator's. In `own` and `unlinked` what is not theirs is blank, so that offsets (UTF-16) are those of `text`. */
export interface Narration {
  readonly at: Node;
  readonly text: string;
  /** Without words between “ and ” and the targets of links. */
  readonly own: string;
  /** Without the words of links to places too, which change with the names that a reader chooses. */
  readonly unlinked: string;
}

/** Every text of the narrator's that a reader is told. */
export function narrationsOf({ story, events, disputes }: Draft): readonly Narration[] {
  const steps = (story?.steps?.value ?? []).map(({ value }) => value);
  const asked = (disputes?.value ?? []).map(({ value }) => value);
  const texts = [
    story?.title,
    story?.standfirst,
    ...steps.flatMap(({ heading, prose }) => [heading, prose]),
    ...(events?.value ?? []).map(({ value }) => value.title),
    ...asked.flatMap(({ question, positions }) => [
      question,
      ...(positions?.value ?? []).map(({ value }) => value.answer),
    ]),
  ];
  return texts.flatMap((text) => (text ? [narrationOf(text)] : []));
}

const PLACE_LINK = /\[[^[\]]+\]\(place:[^)[]*\)/g;
const TARGET = /\]\([^)[]*\)/g;
/** Neither a letter nor a space, so that the words on its two sides stay apart. */
const BLANK = '·';

function narrationOf({ value: text, at }: Located<string>): Narration {
  if (!/[“[]/.test(text)) return { at, text, own: text, unlinked: text };
  return {
    at,
    text,
    own: unquoted(text).replace(TARGET, blank),
    unlinked: unquoted(text.replace(PLACE_LINK, blank)).replace(TARGET, blank),
  };
}

/** A “ inside a quotation belongs to it; one that is never closed begins none. */
function unquoted(text: string): string {
  let own = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '“' && depth++ === 0) start = at;
    if (text[at] === '”' && depth > 0 && --depth === 0) {
      own += text.slice(own.length, start) + blank(text.slice(start, at + 1));
    }
  }
  return own + text.slice(own.length);
}

function blank(words: string): string {
  return BLANK.repeat(words.length);
}

/** Where words that stand at an offset of the text are written in the file. */
export function spotOf({ at, text }: Narration, offset: number, words: string): Spot {
  return spotIn(at, words, text.slice(0, offset).split(words).length - 1);
}
