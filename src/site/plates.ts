/** Draws the plates of a story, map and timeline at each step as pictures that stand alone: for a page without a script, and paper. */
import { render } from 'svelte/server';

import { PLATES, platePath } from '../modes/plate.ts';
import { Reading } from '../reading/reading.svelte.ts';
import type { Parts } from '../reading/story-in-parts.svelte.ts';
import type { GroundNotes } from '../story/ground-notes.ts';
import { escaped } from '../story/markup.ts';
import type { Step, Story } from '../story/story.ts';
import type { Basemap } from '../views/map/basemap.ts';
import { creditsOf } from '../views/map/legend.ts';
import type { Size } from '../views/map/scene.ts';
import { measureRoughly } from '../views/map/still-measure.ts';
import { stillSvg } from '../views/map/still-markup.ts';
import { remembering } from '../views/remembering.ts';
import StillTimeline from '../views/timeline/StillTimeline.svelte';
import { styleOfMarkup } from './style-of-markup.ts';

/** A file of a story: its path within the story's folder, and its text. */
export interface Plate {
  readonly path: string;
  readonly svg: string;
}

/** What is the same for all plates of a story. */
export interface Drawn {
  /** The whole story, and what gives its parts. */
  readonly story: Story;
  readonly parts: Parts;
  readonly notes: GroundNotes;
  /** The farthest first. */
  readonly basemaps: readonly Basemap[];
  /** A style in which the timeline's is found. */
  readonly css: string;
}

/** The timeline's share of the height that the credits leave. */
const SHARE = 0.37;
/** The size of the credits' letters and the height of their lines, in px. */
const CREDITS = { size: 10, line: 13 };
const MARGIN = 10;

/** A small plate of the whole story, and for each step a small one and a wide one. */
export function platesOf(drawn: Drawn): readonly Plate[] {
  return [
    { path: platePath(null), svg: plate(null, PLATES.small, drawn) },
    ...drawn.story.steps.flatMap((step) =>
      (['small', 'wide'] as const).map((name) => ({
        path: platePath(step.id, name),
        svg: plate(step, PLATES[name], drawn),
      })),
    ),
  ];
}

function plate(step: Step | null, { width, height }: Size, drawn: Drawn): string {
  const { story, parts, notes, css } = drawn;
  const reading = remembering(() => new Reading(story, parts));
  const lead = step?.events[0];
  if (lead !== undefined) reading.selectEvent(lead, 'address');

  const credits = creditLines(creditsOf(notes), width - 2 * MARGIN);
  const foot = credits.length * CREDITS.line + 6;
  const timeHeight = Math.round((height - foot) * SHARE);
  const mapHeight = height - foot - timeHeight;
  const map = mapOf(reading, drawn, { width, height: mapHeight });
  const timeline = timelineOf(reading, { width, height: timeHeight });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<title>${escaped(step?.heading ?? story.title)}</title>` +
    `<style>${styleOfMarkup(css, timeline)}</style>` +
    `<path d="M0 0H${width}V${height}H0z" fill="var(--paper)"/>` +
    map +
    `<path d="M0 ${mapHeight}H${width}" stroke="var(--rule)"/>` +
    `<svg y="${mapHeight}" width="${width}" height="${timeHeight}">${timeline}</svg>` +
    credits
      .map((line, index) => {
        const y = height - 8 - (credits.length - 1 - index) * CREDITS.line;
        return (
          `<text x="${MARGIN}" y="${y}" font-size="${CREDITS.size}" ` +
          `font-family="system-ui, sans-serif" fill="var(--soft)">${escaped(line)}</text>`
        );
      })
      .join('') +
    '</svg>'
  );
}

function mapOf(reading: Reading, { story, notes, basemaps }: Drawn, size: Size): string {
  const { places, region, title } = story;
  const given = {
    scene: { places, region, basemaps: [], notes },
    events: reading.events,
    current: reading.current,
    selected: { event: reading.event?.id ?? null, place: null },
    camera: reading.camera,
    disputed: reading.lookup.disputed,
    hue: reading.hue,
    hueNames: reading.hueNames,
  };
  return withoutAnswers(stillSvg(given, size, basemaps, title));
}

function timelineOf(reading: Reading, size: Size): string {
  const { body } = render(StillTimeline, {
    props: {
      events: reading.drawn,
      sources: reading.story.sources,
      selected: reading.event?.id ?? null,
      current: reading.current,
      window: reading.window,
      signs: { disputed: reading.lookup.disputed, hue: reading.hue },
      size,
    },
  });
  return withoutAnswers(body);
}

/** Without what only a page makes use of: links, and what is said of marks and of how they are reached. */
function withoutAnswers(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(\/?)a(?=[\s>])/g, '<$1g')
    .replace(/(<g\b[^>]*?) href="[^"]*"/g, '$1')
    .replace(/ (?:aria-[\w-]+|data-[\w-]+|tabindex|role)="[^"]*"/g, '')
    .replace(/<title>[^<]*<\/title>/g, '')
    .replace(/>\s+</g, '><');
}

/** Whose data the map is, on as many lines as it takes. */
function creditLines(credits: string, room: number): readonly string[] {
  if (credits === '') return [];
  return credits.split(' · ').reduce<readonly string[]>((lines, piece) => {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last} · ${piece}`;
    // The reader's own typeface may be wider.
    const fits = measureRoughly(longer, 400, CREDITS.size) * 1.06 <= room;
    return last === undefined || !fits ? [...lines, piece] : [...lines.slice(0, -1), longer];
  }, []);
}
