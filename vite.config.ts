import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { stories } from './src/compile/plugin.ts';
import { prerender } from './src/site/prerender.ts';
import { typefaces } from './src/site/typefaces.ts';

/** The folder of the story folders; another one serves tests, and authors who keep theirs elsewhere. */
const root = process.env['DATELINE_STORIES'] ?? 'data';

const plugins = () => [svelte({ configFile: false }), stories({ root }), typefaces({ root })];

export default defineConfig({
  base: './',
  plugins: [...plugins(), prerender(plugins)],
  // The frames that embed a story have no origin of their own.
  preview: { cors: { origin: '*' } },
  build: {
    target: 'es2022',
    // Fonts, base maps and workers are files of their own: a strict policy lets no data address in.
    assetsInlineLimit: 0,
    // MapLibre alone is a megabyte; it comes in a chunk of its own, after the page can be read.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
