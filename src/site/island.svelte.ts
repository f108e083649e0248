/**
 * A part of the page that stands as the server rendered it, and answers once it must: its script and the story's words come after
 * what map and timeline need, or with the reader's first touch, which then has its effect.
 */
import { createRawSnippet, hydrate, mount, unmount, type Component, type Snippet } from 'svelte';

import type { Reading } from '../reading/reading.svelte.ts';

type Part = Component<{ reading: Reading }>;

/** How a part comes to answer. */
interface Waking {
  /** Gives the part's component. */
  readonly load: () => Promise<{ readonly default: Part }>;
  /** Asks for what of the story the part shows. */
  readonly ready: () => Promise<void>;
  /** Whether it must answer; `isNear` says that it is in sight, or a screen's height from it. */
  readonly isDue: (isNear: boolean) => boolean;
}

/** @param rendered its HTML where the server renders the page; null in the browser, which finds it there */
export function island(
  reading: Reading,
  { load, ready, isDue }: Waking,
  rendered: string | null,
): Snippet {
  let html = rendered;
  let part: Part | null = null;

  return createRawSnippet(() => ({
    // In the browser this is asked for only when the part comes again, after another mode.
    render: () => `<div class="island">${part ? '' : (html ?? '')}</div>`,

    setup(element) {
      const gone = new AbortController();
      const { signal } = gone;
      let app: Record<string, unknown> | null = null;
      let isWaking = false;
      let pressed: HTMLElement | null = null;

      const begin = (component: Part) => {
        const options = { target: element, props: { reading } };
        app = element.hasChildNodes() ? hydrate(component, options) : mount(component, options);
        pressed?.click();
      };
      const wake = async () => {
        if (app || isWaking) return;
        isWaking = true;
        try {
          const [loaded] = await Promise.all([load(), ready()]);
          part = loaded.default;
          if (!signal.aborted) begin(part);
        } catch {
          // The text can be read as it is; the next touch tries again.
          isWaking = false;
        }
      };
      const press = (event: Event) => {
        if (!(event instanceof MouseEvent)) return;
        const { target } = event;
        const isOurs = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        const found = target instanceof Element ? target.closest('a, button, summary') : null;
        if (app || !isOurs || !(found instanceof HTMLElement)) return;
        event.preventDefault();
        event.stopPropagation();
        pressed = found;
        void wake();
      };

      if (part) begin(part);
      else {
        html = element.innerHTML;
        element.addEventListener('click', press, { signal, capture: true });
        element.addEventListener('focusin', () => void wake(), { signal });
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
        stop();
        observer.disconnect();
        if (app) void unmount(app);
      };
    },
  }));
}
