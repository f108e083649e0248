/** `npm run schemas`: writes `data/schemas`, by which editors complete and explain a story's files, anew from the compiler and data/README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from './load.js';
import { root } from './ready.js';

const { editorSchemas } = await load('/src/compile/editor-schemas.ts');
const folder = `${root}data/schemas`;
mkdirSync(folder, { recursive: true });
for (const [file, text] of editorSchemas(readFileSync(`${root}data/README.md`, 'utf8'))) {
  writeFileSync(`${folder}/${file}`, text);
  console.log(`data/schemas/${file}`);
}
