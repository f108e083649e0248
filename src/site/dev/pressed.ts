/** What a press in the page was on, as the keys by which the dev server knows where things are written. */

const THINGS = ['claim', 'event', 'events', 'place', 'source', 'dispute', 'step'] as const;
const ANY = THINGS.map((thing) => `[data-${thing}]`).join(', ');

/** The nearest thing first, then those that hold it, the story last: `claim:<event>/<claim>`, `event:<id>`, `story`. */
export function keysAt(pressed: Element): readonly string[] {
  const keys: string[] = [];
  for (
    let element = pressed.closest<HTMLElement | SVGElement>(ANY);
    element;
    element = element.parentElement?.closest<HTMLElement | SVGElement>(ANY) ?? null
  ) {
    for (const thing of THINGS) {
      const id = element.dataset[thing];
      if (id === undefined) continue;
      if (thing === 'claim') keys.push(`claim:${eventAround(element)}/${id}`);
      else if (thing === 'events') keys.push(...id.split(' ').map((event) => `event:${event}`));
      else keys.push(`${thing}:${id}`);
    }
  }
  return [...new Set([...keys, 'story'])];
}

/** A claim stands in its event, or beside its event's name. */
function eventAround(claim: Element): string {
  for (let around = claim.parentElement; around; around = around.parentElement) {
    const beside = around.querySelector<HTMLElement>('[data-event]');
    const event = around.dataset['event'] ?? beside?.dataset['event'];
    if (event !== undefined) return event;
  }
  return '';
}
