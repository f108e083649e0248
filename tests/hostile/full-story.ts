/** A story in which every field of the format is written: the ferry's, with what it leaves out. */
import { parseDocument } from 'yaml';

import { readFolder } from '../../src/compile/folder.ts';
import { FERRY, folderOf } from '../exports/stories.ts';
import type { Path } from './fields.ts';

const PRINTED = `data/${FERRY}`;

const MORE: readonly (readonly [file: string, path: Path, value: unknown])[] = [
  ['story.yaml', ['publisher'], 'Nobody'],
  ['story.yaml', ['contentNote'], 'Nobody was hurt.'],
  ['story.yaml', ['steps', 0, 'notes'], 'Ask first.'],
  ['story.yaml', ['steps', 0, 'questions'], ['Who says so?']],
  ['speakers.yaml', [0, 'role'], 'who steers'],
  ['events.yaml', [0, 'links'], [{ url: 'https://example.org/ferry', title: 'The ferry' }]],
  ['places.json', ['features', 0, 'properties', 'note'], 'An island.'],
  ['places.json', ['features', 0, 'properties', 'ccodes'], ['FI']],
  ['places.json', ['features', 0, 'links'], [{ type: 'exactMatch', identifier: 'gn:1' }]],
  ['places.json', ['features', 0, 'types', 0, 'identifier'], 'aat:300008804'],
  ['places.json', ['features', 0, 'names', 0, 'note'], 'Also the harbour.'],
  [
    'places.json',
    ['features', 0, 'names', 0, 'citations'],
    [{ label: 'An atlas', '@id': 'https://example.org/', year: 1999 }],
  ],
];

/** Its files, as `compile` takes them. */
export function fullStory(): ReadonlyMap<string, Uint8Array> {
  const files = new Map(readFolder(folderOf(FERRY), PRINTED).files);
  for (const name of new Set(MORE.map(([file]) => file))) {
    const document = parseDocument(new TextDecoder().decode(files.get(`${PRINTED}/${name}`)));
    for (const [file, path, value] of MORE) {
      if (file === name) document.setIn(path, document.createNode(value));
    }
    const text = JSON.stringify(document.toJS());
    files.set(`${PRINTED}/${name}`, new TextEncoder().encode(text));
  }
  return files;
}
