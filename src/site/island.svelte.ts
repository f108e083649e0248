/**
 * A part of the page that stands as the server rendered it, and answers once it must: its script and the story's words come after
 * what map and timeline need, or with the reader's first touch, which then has its effect.
 */
import {
  createRawSnippet,
  hydrate,
  mount,
  tick,
  unmount,
  type Component,
  type Snippet,
} from 'svelte';

import { keepTouches } from './touches.ts';
import { turnOf } from './turns.ts';

/** How a part comes to answer. */
interface Waking<Props extends Record<string, unknown>> {
  /** Gives the part's component. */
  readonly load: () => Promise<{ readonly default: Component<Props> }>;
  readonly props: Props;
  /** Asks for what of the story the part shows. */
  readonly ready: () => Promise<void>;
  /** Whether it must answer; `isNear` says that it is in sight, or a screen's height from it. */
  readonly isDue: (isNear: boolean) => boolean;
}

/** @param rendered its HTML where the server renders the page; null in the browser, which finds it there */
export function island<Props extends Record<string, unknown>>(
  { load, props, ready, isDue }: Waking<Props>,
  rendered: string | null,
): Snippet {
  let html = rendered;
  let part: Component<Props> | null = null;

  return createRawSnippet(() => ({
    // In the browser this is asked for only when the part comes again, after another mode: then it rests no more.
    render: () =>
      `<div class="${rendered === null ? 'island' : 'island resting'}">${part ? '' : (html ?? '')}</div>`,

    setup(element) {
      const gone = new AbortController();
      const { signal } = gone;
      let app: Record<string, unknown> | null = null;
      let isWaking = false;
      let isPressed = false;
      const touches = keepTouches(element, () => {
        isPressed = true;
        void wake();
      });

      const begin = (component: Component<Props>) => {
        if (app) return;
        element.classList.remove('resting');
        const options = { target: element, props };
        app = element.hasChildNodes() ? hydrate(component, options) : mount(component, options);
        void tick().then(() => touches.replay());
      };
      const wake = async () => {
        if (app) return;
        if (isWaking) {
          if (isPressed && part) begin(part);
          return;
        }
        isWaking = true;
        try {
          const [loaded] = await Promise.all([load(), ready()]);
          part = loaded.default;
          if (!isPressed) await turnOf(element);
          if (!signal.aborted) begin(part);
        } catch {
          // It can be read as it is; the next touch tries again.
          isWaking = false;
        }
      };

      if (part) begin(part);
      else {
        for (const need of ['focusin', 'pointerover']) {
          element.addEventListener(need, () => void wake(), { signal });
        }
      }
      let isNear = $state(false);
      const observer = new IntersectionObserver(
        (entries) => (isNear = entries.some(({ isIntersecting }) => isIntersecting)),
        { rootMargin: '100%' },
      );
      observer.observe(element);
      const stop = $effect.root(() => {
        $effect(() => {
          if (isDue(isNear)) void wake();
        });
      });
      return () => {
        gone.abort();
        touches.drop();
        stop();
        observer.disconnect();
        if (app) void unmount(app);
        else html = element.innerHTML;
      };
    },
  }));
}
