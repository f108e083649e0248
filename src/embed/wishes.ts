/** What a host asks of an embedded story: by attributes of its tag, and, the same names, in the query of a bare frame's address. */

export const FORMS = ['scroll', 'steps', 'map', 'timeline', 'matrix', 'event', 'dispute'] as const;
export type Form = (typeof FORMS)[number];

/** Width to height where the host does not say; `scroll` has one for where it cannot be. */
export const RATIOS: Readonly<Record<Form, string>> = {
  scroll: '3/4',
  steps: '3/4',
  map: '4/3',
  timeline: '5/2',
  matrix: '4/3',
  event: '1/1',
  dispute: '1/1',
};

/** The wishes that the frame must know of; the tag has more, which are the host page's own affair. */
export const FRAME_WISHES = ['names', 'theme', 'accent', 'font'] as const;

/** The form that a word names, if it does. */
export function formOf(word: string | null): Form | undefined {
  return FORMS.find((form) => form === word);
}

/**
 * The address of a story's page, without what it says of a reading.
 * @returns null for anything but an address of the web: a script's address must not get into a frame
 */
export function storyAddress(src: string | null, base: string): string | null {
  if (!src || !URL.canParse(src, base)) return null;
  const url = new URL(src, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  return url.origin + url.pathname.replace(/\/*$/, '/');
}

/** The address of the frame that shows a story in a form, with the host's wishes. @param start id of a step, event or dispute */
export function frameAddress(
  story: string,
  form: Form,
  start: string | null,
  wishes: readonly (readonly [name: string, value: string | null])[],
): string {
  const url = new URL('embed/', story);
  for (const [name, value] of [['form', form], ...wishes, ['start', start]] as const) {
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}
