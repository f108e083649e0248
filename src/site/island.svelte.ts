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

import { PATIENCE } from '../views/arrival.svelte.ts';
import Trouble from '../views/Trouble.svelte';
import { words } from '../words/en.ts';
import { keepTouches } from './touches.ts';
import { turnOf } from './turns.ts';

/** A document that is shown nowhere: pictures in it are not asked for. */
let shelf: Document | null = null;

function copied(nodes: Iterable<Node>): readonly Node[] {
  const there = (shelf ??= document.implementation.createHTMLDocument(''));
  return [...nodes].map((node) => there.importNode(node, true));
}

/** What a part is told besides what it shows. */
export interface OfIsland {
  /** It threw an error, and its content is gone. */
  readonly onfault?: (error: unknown) => void;
}

/** How a part comes to answer. */
interface Waking<Props extends Record<string, unknown>> {
  /** What it is, with a capital: "The timeline". */
  readonly name: string;
  /** Gives the part's component. */
  readonly load: () => Promise<{ readonly default: Component<Props & OfIsland> }>;
  readonly props: Props;
  /** Asks for what of the story the part shows. */
  readonly ready: () => Promise<void>;
  /** Whether it must answer; `isNear` says that it is in sight, or a screen's height from it. */
  readonly isDue: (isNear: boolean) => boolean;
  /** Called once when what it needs is late or missing; what it is given asks again, and rejects where that is in vain. */
  readonly onmiss: (wake: () => Promise<void>) => void;
}

/** @param rendered its HTML where the server renders the page; null in the browser, which finds it there */
export function island<Props extends Record<string, unknown>>(
  { name, load, props, ready, isDue, onmiss }: Waking<Props>,
  rendered: string | null,
): Snippet {
  let html = rendered;
  let part: Component<Props & OfIsland> | null = null;

  return createRawSnippet(() => ({
    // In the browser this is asked for only when the part comes again, after another mode: then it rests no more.
    render: () =>
      `<div class="${rendered === null ? 'island' : 'island resting'}">${part ? '' : (html ?? '')}</div>`,

    setup(element) {
      const gone = new AbortController();
      const { signal } = gone;
      let app: Record<string, unknown> | null = null;
      let waking: Promise<void> | null = null;
      let isMissed = false;
      let isPressed = false;
      const touches = keepTouches(element, () => {
        isPressed = true;
        void tryToWake();
      });

      const begin = (component: Component<Props & OfIsland>) => {
        if (app) return;
        element.classList.remove('resting');
        // As it came it can be read, whatever becomes of it.
        const before = copied(element.childNodes);
        const onfault = (error: unknown) => {
          console.error(error);
          queueMicrotask(() => standAs(before));
        };
        const options = { target: element, props: { ...props, onfault } };
        try {
          app = before.length > 0 ? hydrate(component, options) : mount(component, options);
        } catch (error) {
          app = {};
          onfault(error);
        }
        void tick().then(() => touches.replay());
      };
      const standAs = (before: readonly Node[]) => {
        if (app) void unmount(app);
        element.replaceChildren(...before);
        app = mount(Trouble, { target: element, props: { text: words.late.stands(name) } });
      };
      const arrive = async () => {
        const [loaded] = await Promise.all([load(), ready()]);
        part = loaded.default;
        if (!isPressed) await turnOf(element);
        if (!signal.aborted) begin(part);
      };
      /** Rejects where what it needs does not arrive; the next call asks again. */
      const wake = async () => {
        if (app) return;
        if (waking && isPressed && part) return begin(part);
        waking ??= arrive().finally(() => (waking = null));
        await waking;
      };
      const tryToWake = async () => {
        const miss = () => {
          if (isMissed || signal.aborted) return;
          isMissed = true;
          onmiss(wake);
        };
        const limit = setTimeout(miss, PATIENCE);
        await wake().catch(miss);
        clearTimeout(limit);
      };

      if (part) begin(part);
      else {
        for (const need of ['focusin', 'pointerover']) {
          element.addEventListener(need, () => void tryToWake(), { signal });
        }
      }
      let isNear = $state(false);
      const observer = new IntersectionObserver(
        (entries) => (isNear = entries.some(({ isIntersecting }) => isIntersecting)),
        { rootMargin: '100%' },
      );
      const stop = $effect.root(() => {
        // What is observed before it stands in the document Chromium never lets go of.
        $effect(() => {
          observer.observe(element);
          return () => observer.disconnect();
        });
        $effect(() => {
          if (isDue(isNear)) void tryToWake();
        });
      });
      return () => {
        gone.abort();
        touches.drop();
        stop();
        if (app) void unmount(app);
        else html = element.innerHTML;
      };
    },
  }));
}
