import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  // What is tested keeps no state: a module that is read once serves all files of a worker.
  test: { include: ['tests/**/*.test.ts'], isolate: false },
});
