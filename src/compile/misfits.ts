/** How it is said that a record is not what its declaration asks for. */
import type { Report } from './diagnostic.ts';
import { nearestWord } from './nearest.ts';
import type { Node } from './nodes.ts';
import type { Spot } from './text.ts';

export function wrongType(node: Node, name: string, expects: string, report: Report): undefined {
  report(
    'wrong-type',
    node,
    `"${name}" is ${KIND_NAMES[node.kind]} here, where ${expects} is expected.`,
    `write ${expects}; data/README.md shows how.`,
  );
}

export function reportMissing(
  at: Spot,
  noun: string,
  field: string,
  expects: string,
  report: Report,
): void {
  report(
    'field-missing',
    at,
    `${capitalised(noun)} needs "${field}", which is missing here.`,
    `add "${field}", with ${expects}.`,
  );
}

/** Reports fields that are none; returns those that they were probably meant to be. */
export function reportUnknownFields(
  node: Node & { kind: 'record' },
  noun: string,
  names: readonly string[],
  report: Report,
): Set<string> {
  const meant = new Set<string>();
  for (const { key, at } of node.entries) {
    if (names.includes(key)) continue;
    const near = nearestWord(
      key,
      names.filter((name) => !node.entries.some((entry) => entry.key === name)),
    );
    report(
      'field-unknown',
      at,
      `"${key}" is not a field of ${noun}.`,
      near === null
        ? `delete it; the fields of ${noun} are:\n${names.join(', ')}.`
        : `write "${near}".`,
    );
    if (near !== null) meant.add(near);
  }
  return meant;
}

/** Names of files keep their small letter. */
function capitalised(noun: string): string {
  return noun.includes('.') ? noun : noun.charAt(0).toUpperCase() + noun.slice(1);
}

const KIND_NAMES: Record<Node['kind'], string> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'empty',
  list: 'a list',
  record: 'a record of fields',
};
