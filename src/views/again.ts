/** When what did not arrive is asked for again: soon, then less and less soon, then only once the network is back. */

/** Milliseconds before each further try. */
const WAITS = [1000, 4000, 16_000];

/** Resolves when it is time. @param tries how many have failed already @param sooner makes it so at once */
export function timeForMore(tries: number, sooner?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const met = new AbortController();
    const wait = WAITS[tries - 1];
    const go = () => {
      met.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = wait === undefined ? undefined : setTimeout(go, wait);
    addEventListener('online', go, { signal: met.signal });
    sooner?.addEventListener('abort', go, { signal: met.signal });
  });
}

/** Asks until it is there. For what comes before all else: `Arrival` says, too, what is missing. */
export async function untilThere<Value>(load: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await load();
    } catch (error) {
      if (tries === 1) console.error(error);
      await timeForMore(tries);
    }
  }
}
