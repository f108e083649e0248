/** The keys and the focus of the timeline: they go among its marks, and move the window. */
import { tick } from 'svelte';
import type { Stretch } from '../../story/story.ts';
import { drawn, touches } from '../../story/time.ts';
import { askedBy } from './keys.ts';
import type { Asked, Spot } from './keys.ts';
import type { LaneLayout } from './layout.ts';
import { bunchWith } from './press.ts';
import { centred, middle, panned } from './scale.ts';
import type { TabStop } from './tab-stop.svelte.ts';

/** The timeline as its keys find it. */
export interface Ground {
  /** The timeline's element; it takes the focus where no mark can. */
  readonly root: HTMLElement;
  readonly layouts: readonly LaneLayout[];
  /** The window as it is drawn now, the farthest one, and the story's whole time, UTC ms. */
  readonly shown: Stretch;
  readonly limits: Stretch;
  readonly whole: Stretch;
  readonly stop: TabStop;
  /** The window one step closer or farther. */
  readonly stepped: (closer: boolean) => Stretch;
  readonly show: (window: Stretch) => void;
}

/** The handlers of a timeline's keys and focus; `ground` is asked anew each time. */
export function keyboardOn(ground: () => Ground) {
  async function keydown(event: KeyboardEvent): Promise<void> {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { root, layouts, stop, shown, limits, show, stepped } = ground();
    const isOnMark = event.target instanceof SVGElement;
    if (isOnMark && event.key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return;
    }
    const isArrow = event.key.startsWith('Arrow');
    const spot = stop.at ?? stop.last;
    const lanes = layouts.map(({ lane }) => lane);
    // From the timeline itself, where the marks left the focus, an arrow leads back among them.
    const wish: Asked | null =
      event.target === root && isArrow && !event.shiftKey && spot
        ? { kind: 'go', to: spot }
        : askedBy(event, isOnMark ? stop.at : null, lanes, stop.togetherWith(spot));
    // At the end of a lane an arrow goes nowhere, and moves neither the page nor the story.
    if (wish || (isOnMark && isArrow)) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (wish?.kind === 'pan') show(panned(shown, wish.share * (shown.to - shown.from), limits));
    else if (wish?.kind === 'zoom') show(stepped(wish.closer));
    else if (wish?.kind === 'go') await goTo(wish.to);
    await tick();
    keepFocus();
  }

  async function goTo(to: Spot): Promise<void> {
    const { layouts, shown, limits, whole, stop, show } = ground();
    const mark = layouts[to.lane]?.lane.byId.get(to.event)?.mark;
    if (!mark) return;
    if (!touches(mark.when, shown)) show(centred(shown, middle(drawn(mark.when, whole)), limits));
    stop.last = to;
    await tick();
    focusOn(to);
  }

  /** What had the focus may be out of the window now; the keys stay the timeline's. */
  function keepFocus(): void {
    const { root } = ground();
    if (!root.contains(document.activeElement)) root.focus({ preventScroll: true });
  }

  function focusOn({ lane, event }: Spot): void {
    const { root, layouts } = ground();
    const layout = layouts[lane];
    const bunch = layout && bunchWith(layout, event);
    if (!bunch) return;
    const { id } = bunch.first.event;
    root
      .querySelector<SVGElement>(`[data-lane="${lane}"] a[href="#${id}"]`)
      ?.focus({ preventScroll: true });
  }

  /** A press or the tab key may bring the focus where no arrow did. */
  function focusin(event: FocusEvent): void {
    const { layouts, stop } = ground();
    const mark = event.target instanceof Element ? event.target.closest('.lanes a') : null;
    const id = mark?.getAttribute('href')?.slice(1);
    const lane = Number(mark?.closest('[data-lane]')?.getAttribute('data-lane') ?? -1);
    if (!id || !layouts[lane]) return;
    const { last } = stop;
    const isHere = last?.lane === lane && stop.togetherWith(last).has(id);
    if (!isHere) stop.last = { lane, event: id };
  }

  /** After a press: the selected leaves the ring that it was in, which may be gone with the focus. */
  async function followPress(spot: Spot): Promise<void> {
    const { root } = ground();
    await tick();
    if (!root.contains(document.activeElement)) focusOn(spot);
  }

  return { keydown, focusin, followPress };
}
