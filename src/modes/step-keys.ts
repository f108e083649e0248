/** Left and right go from step to step, unless the focus is where these keys have another use. */

const OTHER_USE = 'input, textarea, select, [contenteditable], [data-timeline], [data-map]';

/** Where a key leads: a step on, a step back, or nowhere. The browser is kept from its own use of a key that leads somewhere. */
export function stepByKey(event: KeyboardEvent): 1 | -1 | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return null;
  if (event.target instanceof Element && event.target.closest(OTHER_USE)) return null;
  event.preventDefault();
  return event.key === 'ArrowRight' ? 1 : -1;
}
