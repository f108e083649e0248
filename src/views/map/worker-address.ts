/** Where MapLibre finds its worker: what starts it and what lets it start must mean the same address. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** How MapLibre writes the address of a worker's own text, in a page without an origin. */
const AS_DATA = 'data:text/javascript;charset=utf-8,';

let coming: Promise<string> | null = null;
let address = workerUrl;

/**
 * The address to start the worker from. A page without an origin may start none from a file: there it is the worker's text itself.
 * Rejects where that does not arrive.
 */
export function workerAddress(): Promise<string> {
  coming ??=
    origin === 'null' && !address.startsWith(AS_DATA) ? asData() : Promise.resolve(address);
  return coming;
}

/** Whether an address is the worker's. */
export function isWorker(asked: string): boolean {
  return asked === address;
}

async function asData(): Promise<string> {
  try {
    const answer = await fetch(workerUrl);
    if (!answer.ok) throw new Error(`the map’s worker is not there: ${answer.status}`);
    address = AS_DATA + encodeURIComponent(await answer.text());
    return address;
  } catch (error) {
    // The next map asks again.
    coming = null;
    throw error;
  }
}
