/**
 * The live map's style as data, from the page's tokens: https://maplibre.org/maplibre-style-spec/root/
 * What is selected or lit is global state, so that a selection changes no data and costs the same however much there is:
 * https://maplibre.org/maplibre-style-spec/expressions/#global-state
 */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';

import type { Basemap } from './basemap.ts';
import { NOTHING } from './features.ts';
import { baseNames, groundLayers } from './ground-layers.ts';
import { extentLayers, pointLayers } from './mark-layers.ts';
import { nameLayers } from './name-layers.ts';
import { roomLayers } from './room-layers.ts';
import type { Tokens } from './tokens.ts';

/** What the layers are told of the reading, under the names of global state. */
export interface MapState {
  /** Ids of the places of the selected event, or of the selected place. */
  readonly selected: readonly string[];
  /** Ids of the places that the reader is at. */
  readonly lit: readonly string[];
  /** Names of the lit countries, as the base map may write them. */
  readonly litLand: readonly string[];
  /** Ids of the places that are named by a tag and not by a label. */
  readonly tagged: readonly string[];
  /** Id of the place that is pointed at or focused; empty when none is. */
  readonly hover: string;
  readonly isNarrow: boolean;
}

export const RESTING: MapState = {
  selected: [],
  lit: [],
  litLand: [],
  tagged: [],
  hover: '',
  isNarrow: false,
};

/** What is drawn: base maps from the widest to the nearest, and the marks. */
export interface Drawn {
  readonly basemaps: readonly Basemap[];
  /** Names of the countries whose land is the story's. */
  readonly storyLand: readonly string[];
  /** Names that the base map gives to what the story does not name. */
  readonly labels: readonly string[];
  readonly marks: FeatureCollection;
}

/** The map's style: base maps beneath, marks and names above. */
export function styleOf(tokens: Tokens, drawn: Drawn): StyleSpecification {
  const bases = drawn.basemaps.map((_, i) => `base-${i}`);
  return {
    version: 8,
    state: Object.fromEntries(
      Object.entries(RESTING).map(([name, value]) => [name, { default: value }]),
    ),
    sources: {
      ...Object.fromEntries(
        drawn.basemaps.map(({ data }, i) => [`base-${i}`, { type: 'geojson', data, maxzoom: 10 }]),
      ),
      marks: { type: 'geojson', data: drawn.marks },
      // These two belong to a view, and are given when the map comes to rest.
      'land-names': { type: 'geojson', data: NOTHING },
      room: { type: 'geojson', data: NOTHING },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': tokens.water } },
      ...bases.flatMap((source) => groundLayers(source, tokens, drawn.storyLand)),
      ...extentLayers(tokens),
      ...bases.map((source) => baseNames(source, tokens, drawn.labels)),
      ...pointLayers(tokens),
      ...nameLayers(tokens),
      ...roomLayers(tokens),
    ],
  };
}
