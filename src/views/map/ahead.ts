/** Asks for what the live map will need while the page is still busy with itself, so that then nothing of it waits for the line. */

let isAsked = false;

/**
 * Asks for MapLibre, for its worker as soon as that can be started, for the frame that the map stands in, and for the base maps,
 * which the worker then finds in the browser's cache. What cannot be had is asked for again when it is needed. @param basemaps addresses of the base maps
 */
export function askAhead(basemaps: readonly string[]): void {
  if (isAsked) return;
  isAsked = true;
  const forget = () => (isAsked = false);
  import('./LiveGround.svelte').then(({ startWorker }) => startWorker()).catch(forget);
  import('./StoryMap.svelte').catch(forget);
  for (const address of basemaps) {
    fetch(address, { priority: 'low' })
      .then((answer) => answer.arrayBuffer())
      .catch(forget);
  }
}
