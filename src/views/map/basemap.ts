/** Reads base maps: GeoJSON files whose features say with `layer` whether they are land, border, disputed, lake, river or label. */
import type { FeatureCollection } from 'geojson';

export interface Basemap {
  readonly data: FeatureCollection;
  /** Whose data it is, as the file says in its member `credit`; null when it does not. */
  readonly credit: string | null;
}

/** Takes a base map out of a parsed file; throws when it is none. */
export function readBasemap(file: unknown): Basemap {
  if (!isCollection(file)) throw new Error('a base map is a GeoJSON FeatureCollection');
  const credit = 'credit' in file && typeof file.credit === 'string' ? file.credit : null;
  return { data: file, credit };
}

/** The addresses where there is one: a map that is made later need not look again. */
const found = new Set<string>();

/**
 * Rejects when what is at an address is no base map: MapLibre's worker, which asks for it, too, would draw an empty one. It comes from
 * the browser's cache.
 */
export async function checkBasemap(address: string): Promise<void> {
  if (found.has(address)) return;
  readBasemap(await (await fetch(address)).json());
  found.add(address);
}

function isCollection(file: unknown): file is FeatureCollection {
  return (
    typeof file === 'object' &&
    file !== null &&
    'type' in file &&
    file.type === 'FeatureCollection' &&
    'features' in file &&
    Array.isArray(file.features)
  );
}
