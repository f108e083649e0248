/** The text of the modules by which a page gets its story: `virtual:stories` and what it leads to. */
import { normalizePath } from 'vite';
import { inColumns } from '../story/in-columns.ts';
import type { Story } from '../story/story.ts';

/** Gives each story, by its id. */
export const INDEX = 'virtual:stories';
/** Gives the outline of a story, and what asks for its parts. */
export const STORY = 'virtual:story/';
/** What the outline of a story leaves out: chunks that the page asks for when a reader does, `<story>/<part>`. */
export const PART = 'virtual:story-part/';
/** The base maps of the stories themselves, for pictures of them: a module for the server alone. */
export const GROUNDS = 'virtual:grounds';
/** Those of one story. */
export const GROUND = 'virtual:ground/';

/** Exports `grounds`: by each story’s id a function that imports its ground. */
export function groundsModule(ids: readonly string[]): string {
  const entries = ids.map((id) => {
    return `  ${JSON.stringify(id)}: () => import(${JSON.stringify(GROUND + id)}),\n`;
  });
  return `export const grounds = {\n${entries.join('')}};\n`;
}

/** @param ids each story's with the paths of its base maps: they are large, and stay files of their own, named by their addresses */
export function storiesModule(ids: readonly (readonly [string, readonly string[]])[]): string {
  const files = [...new Set(ids.flatMap(([, basemaps]) => basemaps))];
  const imports = files.map(
    (file, i) =>
      `import basemap${i} from ${JSON.stringify(`${normalizePath(file)}?url&no-inline`)};\n`,
  );
  const entries = ids.map(([id, basemaps]) => {
    const names = basemaps.map((file) => `basemap${files.indexOf(file)}`).join(', ');
    const load = `() => import(${JSON.stringify(STORY + id)})`;
    return `  ${JSON.stringify(id)}: { basemaps: [${names}], load: ${load} },\n`;
  });
  return [...imports, `export const stories = {\n${entries.join('')}};\n`].join('');
}

/** @param counts of the parts that are lists @param notes JSON @param columns the path of what reads columns */
export function storyModule(
  id: string,
  outline: Story,
  counts: Readonly<Record<string, number>>,
  notes: string,
  columns: string,
): string {
  const load = (part: string) =>
    `async () => (await import(${JSON.stringify(`${PART}${id}/${part}`)})).part`;
  const lists = Object.entries(counts).map(([list, count]) => {
    const loads = Array.from({ length: count }, (_, index) => load(`${list}-${index}`));
    return `const ${list} = [${loads.join(', ')}];\n`;
  });
  return [
    readsColumns(columns),
    `export const story = ${written(outline)};\n`,
    ...lists,
    'export const parts = {\n',
    `  words: ${load('words')},\n`,
    `  rest: ${load('rest')},\n`,
    ...Object.keys(counts).map((list) => `  ${list}: (index) => ${list}[index](),\n`),
    '};\n',
    `export const notes = ${notes};\n`,
  ].join('');
}

/** @param columns as for `storyModule` */
export function partModule(part: unknown, columns: string): string {
  if (part === undefined) throw new Error('A part of a story is asked for before its outline.');
  return `${readsColumns(columns)}export const part = ${written(part)};\n`;
}

/** @param columns the path of what reads columns */
function readsColumns(columns: string): string {
  return `import { fromColumns } from ${JSON.stringify(normalizePath(columns))};\n`;
}

/** A value as an expression, which is read as JSON: that takes less time than reading it as a script. */
function written(value: unknown): string {
  return `fromColumns(JSON.parse(${JSON.stringify(JSON.stringify(inColumns(value)))}))`;
}

/** Exports `basemaps`: the base maps of one story. @param basemaps paths of their files */
export function groundModule(basemaps: readonly string[]): string {
  const imports = basemaps.map(
    (file, i) => `import basemap${i} from ${JSON.stringify(normalizePath(file))};\n`,
  );
  const names = basemaps.map((_, i) => `basemap${i}`);
  return [...imports, `export const basemaps = [${names.join(', ')}];\n`].join('');
}
