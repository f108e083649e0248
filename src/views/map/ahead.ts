/** Asks for what the live map will need while the page is still busy with itself, so that then nothing of it waits for the line. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

const asked = new Set<string>();

/**
 * Asks for the live map's chunk, MapLibre's worker and the base maps, at low priority; each once. They are found in the browser's cache
 * when they are needed; what cannot be had is asked for again then. @param basemaps addresses of the base maps
 */
export function askAhead(basemaps: readonly string[]): void {
  import('./LiveGround.svelte').catch(() => undefined);
  for (const address of [workerUrl, ...basemaps]) {
    if (asked.has(address)) continue;
    asked.add(address);
    fetch(address, { priority: 'low' })
      .then((response) => response.arrayBuffer())
      .catch(() => asked.delete(address));
  }
}
