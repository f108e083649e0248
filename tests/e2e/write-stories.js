/** Writes the stories that the browser tests open beside the first into the folder that is named. */
import { load } from '../../scripts/load.js';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder.');
const { writeStories } = await load('/tests/e2e/strange-stories.ts');
writeStories(folder);
