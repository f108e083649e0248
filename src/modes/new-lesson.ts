/** An id for a new lesson, of small letters and digits, by which its windows know each other. */
export function newLesson(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}
