/**
 * The JSON Schema of `story.json`, made from the model itself, so that the model is declared once. It reads TypeScript and is
 * loaded by a build alone.
 */
import { fileURLToPath } from 'node:url';

const MODEL = fileURLToPath(new URL('../story/story.ts', import.meta.url));

/** The schema (draft 7) of a compiled story: every member described, and none allowed besides. */
export async function storySchema(): Promise<object> {
  const { createGenerator } = await import('ts-json-schema-generator');
  const schema = createGenerator({
    path: MODEL,
    type: 'Story',
    additionalProperties: false,
    // The project's own check has been there before.
    skipTypeCheck: true,
  }).createSchema('Story');
  return { ...schema, title: 'A Dateline story, compiled' };
}
