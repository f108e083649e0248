/**
 * What a story's one file takes along besides its page: base maps, MapLibre's worker, pictures of the steps. They lie in the file as
 * one compressed text, and become `data:` addresses, which a page on a disc may ask for as it may not ask for files.
 */

/** A file by its name: its media type and its text. */
export type Taken = Readonly<Record<string, readonly [type: string, text: string]>>;

/** Where the page has it: the id of a data block. */
export const TAKEN = 'taken';
/** The attribute in which a picture of the page has its name, until the script gives it its address. */
export const PICTURE = 'data-picture';

const addresses = new Map<string, string>();

/** Unpacks what the page has, so that `addressOf` knows it. Rejects where the browser cannot unpack. */
export async function unpack(packed: string): Promise<void> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const taken: Taken = await new Response(stream).json();
  for (const [name, [type, text]] of Object.entries(taken)) {
    addresses.set(name, `data:${type},${encodeURIComponent(text)}`);
  }
}

/** The address of a file by its name; the name itself for one that is not there. */
export function addressOf(name: string): string {
  return addresses.get(name) ?? name;
}
