/**
 * The article that an import makes of a file: its rows' own words, a paragraph each, so that every event is backed by exact words like any
 * other. Which words an event quotes is found here, and which of several like them.
 */
import { MOST_PRINTED } from '../../compile/limits.ts';
import { finderIn } from '../../compile/quote-index.ts';
import { sentences } from '../../story/sentences.ts';
import type { ImportedEvent } from './events.ts';

export interface SourceText {
  readonly text: string;
  /** Its first line, which says how it was made. */
  readonly head: string;
  /** By the events' order. */
  readonly quotes: readonly { readonly exact: string; readonly occurrence: number | null }[];
}

/** The article of the events’ words, with a quote of it for each. @param head its first line */
export function sourceText(head: string, events: readonly ImportedEvent[]): SourceText {
  let forms: readonly Form[] = events.map(() => 'text');
  for (;;) {
    const { text, quoted } = composed(head, events, forms);
    const find = finderIn(text);
    const known = new Map<string, ReadonlyMap<number, number>>();
    const quotes = quoted.map(({ exact, at }) => {
      let places = known.get(exact);
      if (!places)
        known.set(
          exact,
          (places = new Map(find(exact).map((offset, index) => [offset, index + 1]))),
        );
      return { exact, places, occurrence: places.get(at) };
    });
    const next = forms.map((form, index): Form => {
      const { places, occurrence } = quotes[index] ?? {};
      const isFound = occurrence !== undefined && (places?.size ?? 0) < MOST_PRINTED;
      return isFound ? form : form === 'text' ? 'paragraph' : 'labelled';
    });
    if (next.every((form, index) => form === forms[index])) {
      return {
        text,
        head,
        quotes: quotes.map(({ exact, places, occurrence }) => ({
          exact,
          occurrence: places.size > 1 ? (occurrence ?? null) : null,
        })),
      };
    }
    forms = next;
  }
}

/**
 * What an event quotes: its text, its whole paragraph, or that with the row's label before it. The longer ones are for words that a file
 * has so often that no article could be searched for them.
 */
type Form = 'text' | 'paragraph' | 'labelled';

function composed(head: string, events: readonly ImportedEvent[], forms: readonly Form[]) {
  const lines: string[] = [`${head}\n`];
  let length = head.length + 1;
  const quoted = events.map((event, index) => {
    const { paragraph, from, to } = paragraphOf(event, forms[index] ?? 'text');
    const at = length + 1 + from;
    lines.push(`\n${paragraph}\n`);
    length += paragraph.length + 2;
    return { exact: paragraph.slice(from, to), at };
  });
  return { text: lines.join(''), quoted };
}

/** The paragraph of a row, and the stretch of it that the event quotes (UTF-16): its text, or all, where a sentence would be left over. */
function paragraphOf({ label, headline, text, source }: ImportedEvent, form: Form) {
  const by = source === '' ? '' : ` (${source})`;
  const isBoth = headline !== '' && text !== '' && headline !== text;
  const sign = /[.!?…:]["'”’»)]*$/.test(headline + by) ? ' ' : ': ';
  const before = (form === 'labelled' ? `${label}: ` : '') + (isBoth ? headline + by + sign : '');
  const words = text === '' ? headline : text;
  const paragraph = before + words + (isBoth ? '' : by);
  const whole = { paragraph, from: 0, to: paragraph.length };
  if (form !== 'text') return whole;
  const [from, to] = [before.length, before.length + words.length];
  const [first = 0, last = 0] = [paragraph.slice(0, from), paragraph.slice(0, to)].map(
    (part) => Array.from(part).length,
  );
  const isHeld = sentences(paragraph).every(({ start, end }) => start < last && end > first);
  return isHeld ? { paragraph, from, to } : whole;
}
