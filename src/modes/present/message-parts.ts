/** Checks of the parts of what another window sent, of which nothing is known. */

/** Whether it is an object whose members can be looked at. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

/** Whether it is a whole number from 0. */
export function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
}

/** Whether it is a list of strings, which may be empty. */
export function areTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((one) => typeof one === 'string');
}
