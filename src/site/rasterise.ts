/** Turns SVG into a PNG at build, without a browser, its text in the site's own typefaces. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';

import type { Layer } from './card.ts';
import { PICTURE } from './head-tags.ts';

/** The fonts of each typeface: where two have a letter, the first of them draws it. */
const FONTS = {
  sans: [
    'noto-sans latin',
    'noto-sans latin-ext',
    'noto-sans cyrillic',
    'noto-sans-armenian armenian',
  ],
  serif: [
    'noto-serif latin',
    'noto-serif latin-ext',
    'noto-serif cyrillic',
    'noto-serif-armenian armenian',
  ],
};
const FAMILIES = { sans: 'Noto Sans', serif: 'Noto Serif' };

/** Draws pictures of `PICTURE`'s size as PNG, each from its layers. */
export async function rasterise(
  pictures: readonly (readonly Layer[])[],
): Promise<readonly Uint8Array[]> {
  // The rasteriser reads its fonts from files, and none that is compressed.
  const folder = await mkdtemp(join(tmpdir(), 'dateline-fonts-'));
  try {
    const files = {
      sans: await unpacked(FONTS.sans, folder),
      serif: await unpacked(FONTS.serif, folder),
    };
    return pictures.map((layers) =>
      stacked(
        layers.map(({ svg, type }) =>
          drawn(svg, {
            fontFiles: files[type],
            loadSystemFonts: false,
            defaultFontFamily: FAMILIES[type],
          }),
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function drawn(svg: string, font: NonNullable<ResvgRenderOptions['font']>): Uint8Array {
  return new Resvg(svg, { font, logLevel: 'off' }).render().asPng();
}

function stacked(layers: readonly Uint8Array[]): Uint8Array {
  const size = `width="${PICTURE.width}" height="${PICTURE.height}"`;
  const images = layers.map(
    (png) => `<image ${size} href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${images.join('')}</svg>`;
  return drawn(svg, { loadSystemFonts: false });
}

/** Paths of the fonts as TrueType. One after the other: the unpacker has room for one. */
async function unpacked(fonts: readonly string[], folder: string): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  const files: string[] = [];
  for (const font of fonts) {
    const [name = '', subset = ''] = font.split(' ');
    const path = `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
    const file = join(folder, `${name}-${subset}.ttf`);
    await writeFile(file, await decompress(await readFile(resolve(path))));
    files.push(file);
  }
  return files;
}
