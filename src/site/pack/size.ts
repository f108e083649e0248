/** How large a story in one file may be: what goes by mail and opens at once on an old laptop. */

const MOST_BYTES = 4_000_000;

/** Why a file of so many bytes is none to take along, in one line; null for one that is. */
export function tooLarge(story: string, bytes: number): string | null {
  if (bytes < MOST_BYTES) return null;
  return `${story} takes ${megabytes(bytes)} as one file; one to take along is under ${megabytes(MOST_BYTES)}.`;
}

/** A number of bytes in words, in millions of them: "1.73 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
