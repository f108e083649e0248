/** What a browser must know to install a story: its name, its icon, its colours. https://www.w3.org/TR/appmanifest/ */
import type { Rendered } from '../document.ts';

/** Beside a story's page. */
export const APP_MANIFEST = 'manifest.webmanifest';
/** The icon as pictures, beside the SVG in the site's root; their width and height in pixels. */
export const ICON_SIZES = [192, 512] as const;

/** @param css the page's style, which has the colour of its paper */
export function appManifest(
  { title, description, language }: Pick<Rendered, 'title' | 'description' | 'language'>,
  css: string,
): string {
  const paper = /--paper:\s*([^;}]+)/.exec(css)?.[1]?.trim();
  return JSON.stringify({
    name: title,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    ...(paper === undefined ? {} : { background_color: paper, theme_color: paper }),
    icons: [
      { src: '../icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...ICON_SIZES.map((size) => ({
        src: `../${iconName(size)}`,
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  });
}

/** The file name of the square icon whose sides have so many px. */
export function iconName(size: number): string {
  return `icon-${size}.png`;
}
