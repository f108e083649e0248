/**
 * The fonts of a built site hold the letters that its stories and its own sentences show, in the weights that it uses, and no more:
 * half of what they would weigh. The dev server has them whole.
 */
import { createRequire } from 'node:module';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const PACKAGES = '@fontsource-variable';
const FONTS = fileURLToPath(new URL('./fonts.css', import.meta.url));
const WORDS = fileURLToPath(new URL('../words', import.meta.url));
/** What of a story's folder is words. */
const TEXTS = new Set(['.yaml', '.json', '.txt']);

/** What a page may show whatever its story: what can be typed, and signs of the interface and of good typography. */
const ALWAYS = `${fromTo(0x20, 0x7e)}\u00a0\u00ad\u2009\u202f‘’‚“”„«»‹›–—…·•×−±°§†→←↑↓`;

/** A letter of each font beyond that: browsers take none that is empty for a font. */
const OF_EACH_FONT = 'əяա';

/** The lightest and the boldest that any style asks for. */
const WEIGHTS = { min: 400, max: 700 };
/** Of a font's typography: what joins and places letters, and figures of one width. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

/** The plugin for a site of the stories in `root`, a path from Vite's root. */
export function typefaces({ root }: { readonly root: string }): Plugin {
  let scratch = '';
  return {
    name: 'dateline:typefaces',
    apply: 'build',
    async config({ root: viteRoot = process.cwd() }) {
      scratch = await mkdtemp(join(tmpdir(), 'dateline-fonts-'));
      const letters = await lettersIn([resolve(viteRoot, root), WORDS]);
      for (const font of fontsOf(await readFile(FONTS, 'utf8'))) {
        const file = join(scratch, font);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await lighter(await readFile(whole(font)), letters));
      }
      return { resolve: { alias: { [PACKAGES]: join(scratch, PACKAGES) } } };
    },
    async closeBundle() {
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** A font, WOFF2, without what no page shows. */
export function lighter(font: Buffer, letters: string): Promise<Buffer> {
  return subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  });
}

/** Each character that a page of the texts in these folders may show, once; capitals too, since names on the map are set in them. */
export async function lettersIn(folders: readonly string[]): Promise<string> {
  const letters = new Set(ALWAYS + OF_EACH_FONT);
  for (const folder of folders) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => isText(name))) {
      const text = await readFile(join(folder, file), 'utf8');
      for (const letter of new Set(text))
        for (const each of letter + letter.toUpperCase() + letter.toLowerCase()) letters.add(each);
    }
  }
  return [...letters].sort().join('');
}

function isText(file: string): boolean {
  return TEXTS.has(extname(file)) || file.endsWith('.ts');
}

/** The paths of the fonts that a style sheet asks for, from `node_modules`. */
export function fontsOf(css: string): readonly string[] {
  return [...css.matchAll(/url\('([^']+\.woff2)'\)/g)].map(([, path = '']) => path);
}

function whole(font: string): string {
  return createRequire(import.meta.url).resolve(font);
}

function fromTo(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
