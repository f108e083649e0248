/** Work done piece by piece, each in a task of its own, so that the page answers in between. */

/** Resolves in a later task. */
export function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/** Does pieces of work one after the other, as long as they are wanted. */
export async function inPieces(
  pieces: readonly (() => unknown)[],
  isWanted: () => boolean,
): Promise<void> {
  for (const piece of pieces) {
    await nextTask();
    if (!isWanted()) return;
    piece();
  }
}
