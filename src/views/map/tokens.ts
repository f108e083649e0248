/** Reads the page's colours and typeface, so that the canvas draws with the tokens of the style sheet and no others. */

/** Colours as CSS writes them; `sans` is a list of font families. */
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
  /** The colour that a custom property such as `--source-a` holds; empty for one that the style sheet does not have. */
  readonly hue: (property: string) => string;
}

/** The tokens that hold for an element now, in the light or dark that it is shown in. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
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
    sans: familiesOf(read('--sans-own')),
    hue: read,
  };
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

/** The width of a text in CSS pixels. */
export function measureText(
  text: string,
  weight: number,
  size: number,
  families: readonly string[],
): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = fontOf(weight, size, families);
  return context.measureText(text).width;
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
