/** How it is said that a record is not what its declaration asks for. */
import type { Report } from './diagnostic.ts';
import { nearestWord } from './nearest.ts';
import { spotIn, type Node } from './nodes.ts';
import type { Spot } from './text.ts';
import { firstUnseen, saidOf } from './unseen.ts';

/** Reports a value of another kind than is expected. @param expects in words, “a list” */
export function wrongType(node: Node, name: string, expects: string, report: Report): undefined {
  report(
    'wrong-type',
    node,
    `"${name}" is ${KIND_NAMES[node.kind]} here, where ${expects} is expected.`,
    `write ${expects}; data/README.md shows how.`,
  );
}

/** Reports a text that is too long; returns whether it is. @param longest in UTF-16 units */
export function reportLength(
  at: Node,
  name: string,
  text: string,
  longest: number,
  report: Report,
): boolean {
  if (text.length <= longest) return false;
  report(
    'text-too-long',
    at,
    `"${name}" has ${text.length} characters here, and may have ${longest}.`,
    'say it in fewer words.',
  );
  return true;
}

/** Reports a character that nobody sees; returns whether the text holds one. */
export function reportUnseen(at: Node, text: string, report: Report): boolean {
  const unseen = firstUnseen(text);
  if (unseen === null) return false;
  report('character-unseen', spotIn(at, unseen.character, 0), ...saidOf(unseen));
  return true;
}

/** Reports a list that is too long. */
export function reportMore(
  at: Node & { kind: 'list' },
  name: string,
  most: number,
  report: Report,
): void {
  report(
    'list-too-long',
    at.items[most] ?? at,
    `"${name}" has ${at.items.length} entries, and may have ${most}. This one and those after it are not read.`,
    'leave out what readers do not need, or make a story of each part.',
  );
}

/** Reports a needed field that is not there. @param noun for the record @param expects in words, “a list” */
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
  const written = new Set(node.entries.map(({ key }) => key));
  const others = names.filter((name) => !written.has(name));
  for (const { key, at } of node.entries) {
    if (names.includes(key)) continue;
    const near = nearestWord(key, others);
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
