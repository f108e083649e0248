/** What helps to read the marks of a map: the signs to press, the mark that is pointed at put into words, the tray, the key. */
import { project } from './camera.ts';
import { namePosition } from './features.ts';
import { keyOf } from './key.ts';
import type { KeyEntry } from './key.ts';
import { factsOf } from './mark-words.ts';
import type { Mark } from './marks.ts';
import { disputeAt } from './press.ts';
import type { Pixel } from './scene.ts';
import type { Sheet } from './sheet.svelte.ts';
import { endOf, signAt, signsFor } from './signs.ts';
import type { SignToPress } from './signs.ts';

/** The mark that is pointed at or focused, what is to be known of it, and where it is. */
export interface Pointed {
  readonly mark: Mark;
  readonly facts: readonly string[];
  readonly at: Pixel;
}

export class Guide {
  readonly #sheet: () => Sheet;

  /** Null also for a mark that has a chip, which says its name already. */
  readonly pointed: Pointed | null = $derived.by(() => {
    const { marks, hover, texts, view, size } = this.#sheet();
    const mark = marks.find(({ place }) => place.id === hover);
    if (!mark?.geometry || texts.chips.some((chip) => chip.mark === mark)) return null;
    const at = project(view, size, namePosition(mark.geometry));
    return { mark, facts: this.factsOf(mark), at };
  });

  /** The signs of what is selected or pointed at. */
  readonly signs: readonly SignToPress[] = $derived.by(() => {
    const sheet = this.#sheet();
    const { marks, chosen, hover, texts, view, size } = sheet;
    const near = hover === null ? chosen : new Set([...chosen, hover]);
    const { current, selected } = sheet.given;
    return signsFor(marks, near, texts, view, size).flatMap(({ mark, box }) => {
      const event = sheet.event(disputeAt(mark, current, selected.event));
      return event ? [{ key: mark.place.id, eventId: event.id, title: event.title, box }] : [];
    });
  });

  /** The sign of the selected event, where it has no mark but is in the tray. */
  readonly traySign: SignToPress | null = $derived.by(() => {
    const { tray, legend } = this.#sheet();
    const event = this.#sheet().event(tray.differs);
    if (!event || !legend.tray) return null;
    return {
      key: 'in the tray',
      eventId: event.id,
      title: event.title,
      box: signAt(endOf(legend.tray)),
    };
  });

  readonly key: readonly KeyEntry[] = $derived.by(() => {
    const { marks, given, tray } = this.#sheet();
    return keyOf(marks, given.hueNames, tray.events.length > 0);
  });

  constructor(sheet: () => Sheet) {
    this.#sheet = sheet;
  }

  /** What is to be known of a mark beside its name. */
  factsOf(mark: Mark): readonly string[] {
    return factsOf(mark, this.#sheet().given.hueNames);
  }
}
