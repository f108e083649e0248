/**
 * The words in which `records.ts` declares what a record holds, and the reading of a tree by such a declaration. What
 * is wrong is reported and left out; the rest is kept, so that one mistake does not hide the next.
 */
import type { Code } from './codes.ts';
import type { Report } from './diagnostic.ts';
import { orNothing, type JsonSchema } from './json-schema.ts';
import { MOST_ENTRIES } from './limits.ts';
import { nearestWord } from './nearest.ts';
import type { Node } from './nodes.ts';
import { reportMissing, reportMore, reportUnknownFields, wrongType } from './misfits.ts';
import { text } from './texts.ts';

/** A value with the place where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly at: Node;
}

/** Reads a node; undefined when it is not what was expected, which is then reported. */
export interface Reader<T> {
  /** In words, for "where ... is expected". */
  readonly expects: string;
  /** The same for editors, as far as a value alone can tell. */
  readonly schema: JsonSchema;
  readonly read: (node: Node, name: string, report: Report) => T | undefined;
}

export interface Field<T> {
  readonly reader: Reader<T>;
  readonly isNeeded: boolean;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

/** The fields that were read; one that is missing or wrong is absent (and reported, if needed). */
export type Fieldset<F extends Fields> = {
  readonly [K in keyof F]?: F[K] extends Field<infer T> ? Located<T> : never;
};

/** What a reader reads. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/** A field that must be there. */
export function needed<T>(reader: Reader<T>): Field<T> {
  return { reader, isNeeded: true };
}

/** A field that may be absent. */
export function optional<T>(reader: Reader<T>): Field<T> {
  return { reader, isNeeded: false };
}

export const number: Reader<number> = {
  expects: 'a number',
  schema: { type: 'number' },
  read: (node, name, report) =>
    node.kind === 'number' && Number.isFinite(node.number)
      ? node.number
      : wrongType(node, name, number.expects, report),
};

export const count: Reader<number> = {
  expects: 'a whole number from 1',
  schema: { type: 'integer', minimum: 1 },
  read: (node, name, report) =>
    node.kind === 'number' && Number.isInteger(node.number) && node.number >= 1
      ? node.number
      : wrongType(node, name, count.expects, report),
};

export const flag: Reader<boolean> = {
  expects: 'true or false',
  schema: { type: 'boolean' },
  read: (node, name, report) =>
    node.kind === 'boolean' ? node.boolean : wrongType(node, name, flag.expects, report),
};

/** A text that is one of some words. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return {
    expects: `one of ${words.join(', ')}`,
    schema: { type: 'string', enum: words },
    read(node, name, report) {
      const value = text.read(node, name, report);
      if (value === undefined) return undefined;
      const found = words.find((word) => word === value);
      if (found === undefined) {
        const near = nearestWord(value, words);
        report(
          'value-unknown',
          node,
          `"${value}" is not a ${name} that the format knows.`,
          (near === null ? 'write' : `write "${near}", or another`) +
            ` one of:\n${words.join(', ')}.`,
        );
      }
      return found;
    },
  };
}

/** What the reader reads, or null. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return {
    expects: `null or ${reader.expects}`,
    schema: orNothing(reader.schema),
    read: (node, name, report) =>
      node.kind === 'nothing' ? null : reader.read(node, name, report),
  };
}

/** The least a list may hold, and what to say when it holds less. */
export interface Least {
  readonly count: number;
  readonly code: Code;
  readonly message: string;
  readonly mend: string;
}

/** For a list that may not be empty. */
export function some(noun: string, what: string) {
  return {
    count: 1,
    code: 'list-too-short',
    message: `${noun} needs at least one ${what}, and this list is empty.`,
    mend: `add the ${what}.`,
  } as const;
}

/** A list whose entries the reader reads; those that are wrong are left out. @param most how many entries it may hold */
export function list<T>(
  of: Reader<T>,
  least?: Least | null,
  most = MOST_ENTRIES,
): Reader<readonly Located<T>[]> {
  return {
    expects: 'a list',
    schema: {
      type: 'array',
      items: of.schema,
      ...(least && { minItems: least.count }),
      maxItems: most,
    },
    read(node, name, report) {
      if (node.kind !== 'list') return wrongType(node, name, 'a list', report);
      if (least && node.items.length < least.count) {
        report(least.code, node, least.message, least.mend);
      }
      if (node.items.length > most) reportMore(node, name, most, report);
      return node.items.slice(0, most).flatMap((at) => {
        const value = of.read(at, name, report);
        return value === undefined ? [] : [{ value, at }];
      });
    },
  };
}

/** A record of declared fields. `noun` names it in messages, with its article: "a claim". */
export function record<F extends Fields>(noun: string, fields: F): Reader<Fieldset<F>> {
  const names = Object.keys(fields);
  const declared = Object.entries(fields);
  return {
    expects: `${noun}, written as fields`,
    schema: recordSchema(noun, declared),
    read(node, name, report) {
      if (node.kind !== 'record') return wrongType(node, name, `${noun} with its fields`, report);
      const meant = reportUnknownFields(node, noun, names, report);
      // Of a field that is written twice the first counts.
      const written = new Map<string, Node>();
      for (const { key, value } of node.entries) if (!written.has(key)) written.set(key, value);
      const read: Record<string, Located<unknown>> = {};
      for (const [key, { reader, isNeeded }] of declared) {
        const at = written.get(key);
        if (at === undefined) {
          if (isNeeded && !meant.has(key)) reportMissing(node, noun, key, reader.expects, report);
        } else if (isNeeded || at.kind !== 'nothing') {
          const value = reader.read(at, key, report);
          if (value !== undefined) read[key] = { value, at };
        }
      }
      // The loop above gave each key what its own reader read, which the mapped type says and the compiler cannot see.
      return read as Fieldset<F>;
    },
  };
}

/** As the readers have it: a field that may be absent may be empty. */
function recordSchema(
  noun: string,
  declared: readonly (readonly [string, Field<unknown>])[],
): JsonSchema {
  return {
    title: noun,
    type: 'object',
    properties: Object.fromEntries(
      declared.map(([name, { reader, isNeeded }]) => [
        name,
        isNeeded ? reader.schema : orNothing(reader.schema),
      ]),
    ),
    required: declared.filter(([, { isNeeded }]) => isNeeded).map(([name]) => name),
    additionalProperties: false,
  };
}
