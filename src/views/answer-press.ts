/** Presses of links that the page answers itself, as views have them for events, places and disputes. */

/** Acts in the browser's place; with a modifier the press stays the browser's, such as one that opens a new tab. */
export function answerPress(click: MouseEvent, act: () => void): void {
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  act();
}
