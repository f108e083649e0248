/** Reads the page's colours and typeface, so that the canvas draws with the tokens of the style sheet and no others. */
import { spaced, spacingOf } from './spacing.ts';
import type { Spacing } from './spacing.ts';

/** Colours as CSS writes them, and lists of font families: those that come with the page, and all that its texts are written in. */
export interface Tokens {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly land: string;
  readonly farLand: string;
  readonly water: string;
  readonly river: string;
  readonly border: string;
  readonly dash: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly sans: readonly string[];
  readonly written: readonly string[];
  readonly spacing: Spacing;
  /** The colour that a custom property such as `--source-a` holds; empty for one that the style sheet does not have. */
  readonly hue: (property: string) => string;
}

/** The tokens that hold for an element now, in the light or dark that it is shown in. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const written = (name: string) => style.getPropertyValue(name).trim();
  const read = matchMedia(FORCED).matches
    ? (name: string) => systemColour(written(name), element)
    : written;
  return {
    paper: read('--paper'),
    card: read('--card'),
    ink: read('--ink'),
    soft: read('--soft'),
    land: read('--land'),
    farLand: read('--far-land'),
    water: read('--water'),
    river: read('--river'),
    border: read('--border'),
    dash: read('--dash'),
    accent: read('--accent'),
    onAccent: read('--on-accent'),
    sans: familiesOf(written('--sans-own')),
    written: familiesOf(written('--sans')),
    spacing: spacingOf(element),
    hue: read,
  };
}

/** The reader has chosen a few colours for all pages; the style sheet then names them as CSS does, `CanvasText`. */
const FORCED = '(forced-colors: active)';

/** Calls when the page's colours become others: light or dark ones, or those that the reader has chosen for all pages. */
export function watchColours(onchange: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', FORCED]) {
    matchMedia(query).addEventListener('change', onchange, { signal });
  }
}

/** A colour that CSS knows by name, or mixes, as the red, green and blue that a canvas knows; empty for none. */
function systemColour(value: string, element: Element): string {
  if (value === '') return '';
  const probe = document.createElement('span');
  probe.style.cssText = 'display: none; forced-color-adjust: none';
  probe.style.color = value;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const [, mixed] = /^color\(srgb ([^)/]+)/.exec(color) ?? [];
  if (mixed === undefined) return color;
  return `rgb(${mixed
    .trim()
    .split(' ')
    .map((share) => Math.round(Number(share) * 255))
    .join(', ')})`;
}

const GENERIC = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-sans-serif']);

/** The named families of a CSS font list, without quotes and without generic names. */
export function familiesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((family) => family.trim().replace(/^["']|["']$/g, ''))
    .filter((family) => family !== '' && !GENERIC.has(family));
}

/** A font for the canvas and for `document.fonts`, such as `600 13px "Noto Sans"`. */
function fontOf(weight: number, size: number, families: readonly string[]): string {
  return `${weight} ${size}px ${[...families.map((family) => `"${family}"`), 'sans-serif'].join(', ')}`;
}

let context: CanvasRenderingContext2D | null = null;

/** The width of a text in CSS pixels, in a page's typeface, or what stands in for one that does not come, and with its spacing. */
export function measureText(
  text: string,
  weight: number,
  size: number,
  { written, spacing }: Pick<Tokens, 'written' | 'spacing'>,
): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = fontOf(weight, size, written);
  return context.measureText(text).width + spaced(text, size, spacing);
}

/** Waits until the page's fonts can draw a text, but no longer than `patience` ms: names late are better than none. */
export async function loadFonts(
  families: readonly string[],
  text: string,
  patience: number,
): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  const loaded = Promise.all(
    families.flatMap((family) =>
      [400, 600].map((weight) => document.fonts.load(fontOf(weight, 16, [family]), text)),
    ),
  );
  await Promise.race([loaded.catch(() => undefined), late]);
}
