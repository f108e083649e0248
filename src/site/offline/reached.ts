/** What a story's page may ever ask for, read from Vite's manifest. https://vite.dev/guide/backend-integration */
import type { Manifest } from 'vite';

/** The chunk of a story, as `compile/modules.ts` names its module. */
const STORY = /virtual:story\/(.+)$/;

/** The files that entries lead to, now or later, but for other stories' than `story`; each once. */
export function reached(
  entries: readonly string[],
  manifest: Manifest,
  story: string,
): readonly string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    const of = STORY.exec(chunk?.src ?? key)?.[1];
    if (!chunk || seen.has(key) || (of !== undefined && of !== story)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  for (const entry of entries) visit(entry);
  return [...files].toSorted();
}
