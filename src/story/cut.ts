/** A text cut to a length. */

/** Its first `length` UTF-16 units, or one fewer where the last would be half of a character. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
