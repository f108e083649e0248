/**
 * The JSON Schemas by which editors complete, explain and check a story's files: fields and words are those of the compiler's own
 * readers, explanations those of data/README.md.
 */
import { fieldWords, type RecordWords } from './field-words.ts';
import { READERS } from './file-readers.ts';
import type { JsonSchema } from './json-schema.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** A schema sees one file alone. */
const UNSEEN =
  'Which ids of places, sources, speakers, events and disputes there are, and what an article prints, only "npm run check" knows.';

/**
 * The text of each schema by its file in `data/schemas`, `events.json` for `events.yaml`.
 * @param markdown the text of data/README.md
 */
export function editorSchemas(markdown: string): ReadonlyMap<string, string> {
  const words = fieldWords(markdown);
  return new Map(
    Object.entries(READERS).map(([file, { schema }]) => {
      const whole = {
        $schema: DRAFT,
        ...explained(schema, words, { rows: new Map(), path: '', above: null }),
        title: file,
        description: `${file} of a story, as data/README.md describes it. ${UNSEEN}`,
      };
      return [file.replace(/\.\w+$/, '.json'), `${JSON.stringify(whole, null, 1)}\n`];
    }),
  );
}

/** Where a value stands among the tables: in which, below which of its fields, and what is said of that field. */
interface Place {
  readonly rows: RecordWords;
  readonly path: string;
  readonly above: string | null;
}

/** A field that has no row of its own is explained where the field is that holds it. */
function explained(
  schema: JsonSchema,
  words: ReadonlyMap<string, RecordWords>,
  place: Place,
): JsonSchema {
  const { anyOf, items, properties, title } = schema;
  const own = title === undefined ? undefined : words.get(title);
  const { rows, path, above } = own ? { ...place, rows: own, path: '' } : place;
  return {
    ...schema,
    ...(anyOf && { anyOf: anyOf.map((each) => explained(each, words, place)) }),
    ...(items && { items: explained(items, words, place) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => {
          const key = path === '' ? name : `${path}.${name}`;
          const what = rows.get(key)?.what || above;
          const field = explained(value, words, { rows, path: key, above: what });
          return [name, what === null ? field : { ...field, description: what }];
        }),
      ),
    }),
  };
}
