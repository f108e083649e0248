/** What each lane holds, and the shape in which a span is drawn, with its doubt. Pure; positions in per cent of the window. */
import type { Source, Span, StoryEvent, Stretch } from '../../story/story.ts';
import { byTime, touches } from '../../story/time.ts';
import { scaleFor } from './scale.ts';

/** One event in one lane, at the time which that source gives it. */
export interface Mark {
  readonly event: StoryEvent;
  readonly when: Span;
}

export interface Lane {
  readonly source: Source;
  /** In order of time. */
  readonly marks: readonly Mark[];
}

/** A lane for each source, with a mark for each event that it reports. */
export function lanesOf(events: readonly StoryEvent[], sources: readonly Source[]): Lane[] {
  return sources.map((source) => ({
    source,
    marks: events
      .flatMap((event) => {
        const claim = event.claims.find((one) => one.source === source.id);
        return claim ? [{ event, when: claim.when ?? event.when }] : [];
      })
      .sort((a, b) => byTime({ ...a.event, when: a.when }, { ...b.event, when: b.when })),
  }));
}

export type Fade = 'none' | 'start' | 'end' | 'both' | 'soft';

export interface Shape {
  /** A bar for days and more, a box for a part of a day, a dot for a minute, a bracket for one of several. */
  readonly kind: 'bar' | 'box' | 'dot' | 'bracket';
  /** Per cent; just beyond the edge where it goes on there. */
  readonly from: number;
  readonly to: number;
  /** Where it is open, it fades towards the edge; where it is "about", both of its ends are soft. */
  readonly fade: Fade;
  readonly isDashed: boolean;
  /** The stretches between the brackets, in per cent; neighbours are one. */
  readonly choices: readonly { readonly from: number; readonly to: number }[];
}

/** How a span is drawn in a window; null when it is not seen in it. */
export function shapeOf(when: Span, window: Stretch): Shape | null {
  if (!touches(when, window)) return null;
  const scale = scaleFor(window);
  // A soft end keeps its true place beyond the edge, so that its softness does too.
  const beyond = when.approximate ? 100 : 2;
  const place = (ms: number) => Math.min(Math.max(scale(ms), -beyond), 100 + beyond);
  return {
    kind: kindOf(when),
    from: when.from === null ? 0 : place(when.from),
    to: when.to === null ? 100 : place(when.to),
    fade: fadeOf(when),
    isDashed: when.uncertain,
    choices: joinedChoices(when.choices).map(({ from, to }) => ({
      from: place(from),
      to: place(to),
    })),
  };
}

function kindOf(when: Span): Shape['kind'] {
  if (when.choices.length > 1) return 'bracket';
  if (when.precision === 'minute' && when.from !== null && when.to !== null) {
    return when.to - when.from <= 60_000 ? 'dot' : 'bar';
  }
  return when.part ? 'box' : 'bar';
}

function fadeOf({ from, to, approximate }: Span): Fade {
  if (from === null) return to === null ? 'both' : 'start';
  if (to === null) return 'end';
  return approximate ? 'soft' : 'none';
}

function joinedChoices(choices: readonly Stretch[]): Stretch[] {
  return choices.reduce<Stretch[]>((joined, choice) => {
    const last = joined.at(-1);
    if (last && last.to === choice.from) {
      return [...joined.slice(0, -1), { from: last.from, to: choice.to }];
    }
    return [...joined, choice];
  }, []);
}
