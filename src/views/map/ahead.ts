/** Asks for what the live map will need while the page is still busy with itself, so that then nothing of it waits for the line. */

/**
 * Asks for MapLibre, for its worker as soon as that can be started, for the frame that the map stands in, and for the base maps,
 * which are found in the browser's cache later. What does not arrive is asked for again when it is needed.
 * @param basemaps addresses of the base maps
 */
export function askAhead(basemaps: readonly string[]): void {
  const leave = () => undefined;
  import('./LiveGround.svelte').then(({ startWorker }) => startWorker()).catch(leave);
  import('./StoryMap.svelte').catch(leave);
  for (const address of basemaps) {
    fetch(address, { priority: 'low' })
      .then((answer) => answer.arrayBuffer())
      .catch(leave);
  }
}
