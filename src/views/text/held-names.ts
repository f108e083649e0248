/** A heading in which a line may end after the stroke between two names of a place, and not before it. */
export function heldNames(heading: string): string {
  return heading.replaceAll(' / ', '\u00A0/ ');
}
