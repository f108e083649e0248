/**
 * What editors are told of a value: the words of JSON Schema (draft 7, https://json-schema.org/draft-07) that the readers of `schema.ts`
 * use, and `patternErrorMessage`, which editors on yaml-language-server and Visual Studio Code show in the place of a pattern.
 */

type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly anyOf?: readonly JsonSchema[];
}

/** The schema with `null` besides. One of listed words stays so: editors would offer `null` among them. */
export function orNothing(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  if (schema.enum || schema.type === undefined) return schema;
  return { ...schema, type: [...[schema.type].flat(), 'null'] };
}
