/** The schemas for editors, held against the stories that the compiler takes, by a validator that is not ours. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { newStory } from '../../src/author/new/new.ts';
import { editorSchemas } from '../../src/compile/editor-schemas.ts';
import { fieldWords } from '../../src/compile/field-words.ts';
import { READERS } from '../../src/compile/file-readers.ts';
import type { JsonSchema } from '../../src/compile/json-schema.ts';
import { terminalWith } from '../author/temporary.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'data/README.md'), 'utf8');
const FILES = Object.keys(READERS);
const STORIES = ['data', 'tests/stories'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .map((name) => join(ROOT, folder, name))
    .filter((path) => existsSync(join(path, 'story.yaml'))),
);

/** The schema as it is committed. */
const validators = new Map(
  FILES.map((file) => {
    const path = join(ROOT, 'data/schemas', file.replace(/\.\w+$/, '.json'));
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
    ajv.addVocabulary(['patternErrorMessage']);
    return [file, ajv.compile(JSON.parse(readFileSync(path, 'utf8')))];
  }),
);

/** What is wrong with a text by its file's schema, one line a mistake. */
function mistakes(file: string, text: string): readonly string[] {
  const validate: ValidateFunction | undefined = validators.get(file);
  if (!validate) throw new Error(`${file} has no schema`);
  validate(parse(text));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

test('the schemas that are committed are those of the compiler and data/README.md', () => {
  for (const [file, text] of editorSchemas(readme)) {
    expect(readFileSync(join(ROOT, 'data/schemas', file), 'utf8'), `${file}: npm run schemas`).toBe(
      text,
    );
  }
});

test.each(STORIES)('the files of %s are as their schemas say', (story) => {
  for (const file of FILES) {
    const path = join(story, file);
    if (existsSync(path)) expect(mistakes(file, readFileSync(path, 'utf8')), file).toEqual([]);
  }
});

test('the files of a new story name their schemas, and are as these say', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const words = ['port', '--title', 'A', '--language', 'en', '--tradition', 'Finnish: fi'];
    await newStory([...words, '--region', '20 59 23 61'], root, terminalWith().terminal);
    for (const file of readdirSync(join(root, 'port')).filter((file) => FILES.includes(file))) {
      const text = readFileSync(join(root, 'port', file), 'utf8');
      const schema = `../schemas/${file.replace('.yaml', '.json')}\n`;
      if (file.endsWith('.yaml')) expect(text).toContain(`yaml-language-server: $schema=${schema}`);
      expect(mistakes(file, text), file).toEqual([]);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

describe('an editor is told of', () => {
  const EVENT = `- id: crane-falls
  title: A crane falls
  kind: incident
  when: 2024
  basis: printed
  where: [{ place: harbour, role: site }]
  claims: [{ source: post, quote: Two workers, stance: reports }]
`;

  test('nothing in an event that is as it should be', () => {
    expect(mistakes('events.yaml', EVENT)).toEqual([]);
  });

  test.each([
    ['a misspelt field, by its name', 'title:', 'titel:', '"additionalProperty":"titel"'],
    ['a needed field that is missing', '  basis: printed\n', '', '"missingProperty":"basis"'],
    ['a kind that there is not', 'kind: incident', 'kind: party', '"military"'],
    ['a stance that there is not', 'stance: reports', 'stance: thinks', '"promises"'],
    ['a role that there is not', 'role: site', 'role: stage', '"destination"'],
    ['an id with a space', 'id: crane-falls', 'id: Crane falls', 'must match pattern'],
    ['an event without a claim', /claims: .*/, 'claims: []', 'fewer than 1 items'],
  ])('%s', (_, written, instead, told) => {
    expect(mistakes('events.yaml', EVENT.replace(written, instead)).join('\n')).toContain(told);
  });
});

/** Each field of a file's schema, with the record that it is of. */
function fieldsOf(
  schema: JsonSchema,
  path: string,
): { path: string; record: JsonSchema; name: string; field: JsonSchema }[] {
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    return { path: `${path} ${name}`, record: schema, name, field };
  });
  const below = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [
    ...own,
    ...own.flatMap(({ field, path }) => fieldsOf(field, path)),
    ...below.flatMap((each) => fieldsOf(each, path)),
  ];
}

describe('data/README.md', () => {
  const words = fieldWords(readme);

  test('explains every field', () => {
    const bare = [...editorSchemas(readme)].flatMap(([file, text]) =>
      fieldsOf(JSON.parse(text), file)
        .filter(({ field }) => !field.description)
        .map(({ path }) => path),
    );
    expect(bare).toEqual([]);
  });

  test('has no field that the compiler does not read, and says of each whether it is needed as the compiler does', () => {
    const records = new Map<string, JsonSchema>(
      Object.entries(READERS).flatMap(([file, { schema }]) =>
        [schema, ...fieldsOf(schema, file).map(({ record }) => record)].flatMap((record) =>
          record.title === undefined ? [] : [[record.title, record] as const],
        ),
      ),
    );
    for (const [name, rows] of words) {
      const record = records.get(name);
      expect(record, `a table of "${name}"`).toBeDefined();
      for (const [path, { needed }] of rows) {
        const [first = '', second] = path.split(/\.(.*)/);
        const holder = second === undefined ? record : record?.properties?.[first];
        const field = second ?? first;
        expect(Object.keys(holder?.properties ?? {}), `${name}: ${path}`).toContain(field);
        if (needed === null) continue;
        expect(holder?.required?.includes(field), `${name}: ${path} is needed`).toBe(
          needed === 'yes',
        );
      }
    }
  });
});
