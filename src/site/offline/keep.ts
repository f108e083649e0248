/**
 * Keeps the story for a reader who comes back without a network: once the page rests, it asks the browser to start the worker that does,
 * and tells it which story. Where that is forbidden, or in a frame of another page, nothing is kept and nothing said.
 */
import { KEEPER, type Wish } from './kept.ts';

/** A page rests when it has asked for nothing for so long, in milliseconds. */
const QUIET = 4000;

/** @param version of the build that the page is of */
export function keepStory(keep: string, version: string): void {
  if (window.parent !== window) return;
  atRest(() => {
    const wish: Wish = { keep, version };
    // A sandbox, a browser's setting, an address without https, a full disc.
    tell(wish).catch(() => undefined);
  });
}

async function tell(wish: Wish): Promise<void> {
  const registration = await navigator.serviceWorker.register(KEEPER, { updateViaCache: 'none' });
  const coming = registration.installing ?? registration.waiting;
  if (coming) await settled(coming);
  registration.active?.postMessage(wish);
}

/** Resolves once a worker is the one that answers, or never will be. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Calls once the page has asked for nothing for a while. */
function atRest(begin: () => void): void {
  const rest = () => {
    observer.disconnect();
    begin();
  };
  let timer = setTimeout(rest, QUIET);
  const observer = new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(rest, QUIET);
  });
  observer.observe({ type: 'resource' });
}
