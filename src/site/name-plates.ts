/**
 * Gives the plates of a built story names that say what is in them, so that a page is never printed with those of another build: once
 * there is one, they are not there, and their words stand in their place. The plate of the whole story stays by its old name, too, for
 * those who embed it.
 */
import type { Folder } from './offline/write.ts';

const PLATE = /^still(?:\.svg|\/.+\.svg)$/;
/** As `modes/plate.ts` has a page refer to them, and the handouts below it. */
const ADDRESS = /((?:src|srcset)="(?:\.\.\/)*)still(?=\.svg"|\/)/g;

/** Its pages refer to them by these names. @param path of the story's folder, with a slash at its end */
export async function namePlates(path: string, folder: Folder): Promise<void> {
  const all = (await folder.names()).toSorted();
  const plates = all.filter((name) => name.startsWith(path) && PLATE.test(name.slice(path.length)));
  const page = `${path}index.html`;
  if (plates.length === 0 || !all.includes(page)) return;
  const read = await Promise.all(
    plates.map(async (name) => [name.slice(path.length), await folder.read(name)] as const),
  );
  const hash = await hashOf(read.map(([, data]) => data));
  for (const [name, data] of read) {
    await folder.write(path + name.replace(/^still/, `still/${hash}`), data);
    if (name !== 'still.svg') await folder.remove(path + name);
  }
  for (const name of all.filter((each) => each.startsWith(path) && each.endsWith('.html'))) {
    const html = new TextDecoder().decode(await folder.read(name));
    const named = html.replace(ADDRESS, `$1still/${hash}`);
    // What the story's own page asks for later, its script does.
    const told = name === page ? named.replace('<html ', `<html data-plates="${hash}" `) : named;
    if (told !== html) await folder.write(name, told);
  }
}

async function hashOf(files: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Blob([...files]).arrayBuffer());
  const bytes = [...new Uint8Array(digest)].slice(0, 5);
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
