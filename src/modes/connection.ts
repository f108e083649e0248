/** What the reader's connection can bear, as far as the browser tells. https://wicg.github.io/netinfo/ */

/** Whether she asked to save data, or her connection is of the second generation. */
export function isDear(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  if (typeof connection !== 'object' || connection === null) return false;
  const saves = 'saveData' in connection && connection.saveData === true;
  const type = 'effectiveType' in connection ? connection.effectiveType : '';
  return saves || type === 'slow-2g' || type === '2g';
}
