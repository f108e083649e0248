/** The look that a host page wishes for a story in its frame: light or dark, an accent of its own, letters with or without serifs. */

/** Contrast that text needs against its ground: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/** Takes up the wishes of a query; one that names no colour, or a colour that could not be read on the page, is left. */
export function applyLook(wishes: URLSearchParams): void {
  const root = document.documentElement;
  const theme = wishes.get('theme');
  if (theme === 'light' || theme === 'dark') keepTheme(theme);
  if (wishes.get('font') === 'sans') root.style.setProperty('--serif', 'var(--sans)');
  const accent = rgbOf(wishes.get('accent') ?? '');
  const paper = rgbOf(getComputedStyle(root).getPropertyValue('--paper'));
  const card = rgbOf(getComputedStyle(root).getPropertyValue('--card'));
  if (!accent || !paper || !card) return;
  if (Math.min(contrast(accent, paper), contrast(accent, card)) < ENOUGH) return;
  const isDark = contrast(accent, [255, 255, 255]) > contrast(accent, [0, 0, 0]);
  root.style.setProperty('--accent', `rgb(${accent.join(' ')})`);
  root.style.setProperty('--on-accent', isDark ? '#fff' : '#000');
  root.style.setProperty('--tint', `rgb(${accent.join(' ')} / 0.15)`);
}

/** Has the page's rules for dark mode, which its own sheet has, hold always or never. */
function keepTheme(theme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = theme;
  for (const { sheet } of document.querySelectorAll('style')) {
    for (const rule of sheet?.cssRules ?? []) {
      if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes('prefers-color-scheme'))
        continue;
      rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
    }
  }
}

/** A colour in any of CSS's words, as the canvas reads it; null for what is none, or is seen through. */
function rgbOf(colour: string): Rgb | null {
  if (!CSS.supports('color', colour)) return null;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

/** How much two colours differ, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
