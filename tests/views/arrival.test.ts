import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Arrival, PATIENCE } from '../../src/views/arrival.svelte.ts';

/** The window's events, and a page that names no build. */
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What fails so many times, and then is there. */
function failing(times: number) {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked <= times) throw new Error('no');
    return 'there';
  };
  return { arrival: new Arrival(load), asked: () => asked };
}

const soon = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('what arrives later', () => {
  test('is there, and nothing is said', async () => {
    const { arrival } = failing(0);
    arrival.start();
    await soon();
    expect(arrival.here).toEqual({ value: 'there' });
    expect(arrival.trouble).toBeNull();
  });

  test('is asked for once more before a word is said of it', async () => {
    const { arrival } = failing(1);
    arrival.start();
    await soon();
    expect(arrival.trouble).toBeNull();
    await soon(1000);
    expect(arrival.here).toEqual({ value: 'there' });
  });

  test('is said to be missing, once in the console, and asked for less and less often', async () => {
    const { arrival, asked } = failing(Infinity);
    arrival.start();
    await soon(1000);
    expect(arrival.trouble).toBe('missing');
    await soon(4000);
    expect(asked()).toBe(3);
    await soon(16_000);
    expect(asked()).toBe(4);
    await soon(3_600_000);
    expect(asked()).toBe(4);
    expect(console.error).toHaveBeenCalledOnce();
  });

  test('is asked for when the network is back', async () => {
    const { arrival } = failing(4);
    arrival.start();
    await soon(60_000);
    expect(arrival.trouble).toBe('missing');
    page.dispatchEvent(new Event('online'));
    await soon();
    expect(arrival.here).toEqual({ value: 'there' });
    expect(arrival.trouble).toBeNull();
  });

  test('is asked for when the reader says so; in vain, only another page can help', async () => {
    const { arrival } = failing(3);
    arrival.start();
    await soon(1000);
    expect(arrival.isStubborn).toBe(false);
    const [inVain, onhere] = [vi.fn(), vi.fn()];
    arrival.again(inVain);
    await soon();
    expect(arrival.isStubborn).toBe(true);
    arrival.again(onhere);
    await soon();
    expect(inVain).not.toHaveBeenCalled();
    expect(onhere).toHaveBeenCalledOnce();
    expect(arrival.here).toEqual({ value: 'there' });
  });

  test('is said to be late, and shown when it comes after all', async () => {
    let come = () => {};
    const arrival = new Arrival(
      () => new Promise<string>((resolve) => (come = () => resolve('there'))),
    );
    const ontrouble = vi.fn();
    arrival.start(ontrouble);
    await soon(PATIENCE - 1);
    expect(arrival.trouble).toBeNull();
    await soon(1);
    expect(arrival.trouble).toBe('late');
    expect(ontrouble).toHaveBeenCalledOnce();
    come();
    await soon();
    expect(arrival.here).toEqual({ value: 'there' });
    expect(arrival.trouble).toBeNull();
  });

  test('is asked for no more when nobody waits for it', async () => {
    const { arrival, asked } = failing(Infinity);
    arrival.start()();
    await soon(3_600_000);
    expect(asked()).toBe(1);
    expect(arrival.trouble).toBeNull();
  });
});
