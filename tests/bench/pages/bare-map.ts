/** A page that does nothing but load a map. */
import { drawMap } from './map.ts';

await drawMap();
document.body.dataset['ready'] = '';
