/**
 * The live map's style as data, from the page's tokens: https://maplibre.org/maplibre-style-spec/root/
 * What is selected or lit is global state, so that a selection changes no data and costs the same however much there is:
 * https://maplibre.org/maplibre-style-spec/expressions/#global-state
 */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';

import { baseNames, groundLayers } from './ground-layers.ts';
import { extentLayers, pointLayers } from './mark-layers.ts';
import { nameLayers } from './name-layers.ts';
import { roomLayers } from './room-layers.ts';
import type { Tokens } from './tokens.ts';

/** What the layers are told of the reading, under the names of global state. */
export interface MapState {
  /** Together, since all names are laid out anew each time that one of the states changes which they depend on. */
  readonly places: {
    /** Ids of the places of the selected event, or of the selected place. */
    readonly selected: readonly string[];
    /** Ids of the places that the reader is at. */
    readonly lit: readonly string[];
    /** Ids of the places that are named by a tag and not by a label. */
    readonly tagged: readonly string[];
  };
  /** Names of the lit countries, as the base map may write them. */
  readonly litLand: readonly string[];
  /** Id of the place that is pointed at or focused; empty when none is. */
  readonly hover: string;
  readonly isNarrow: boolean;
}

/** What is drawn: addresses of base maps from the widest to the nearest, the marks, and what belongs to the view. */
export interface Drawn {
  readonly basemaps: readonly string[];
  /** Names of the countries whose land is the story's. */
  readonly storyLand: readonly string[];
  /** Names that the base map gives to what the story does not name. */
  readonly labels: readonly string[];
  /** The zoom to which a reader may go. */
  readonly innermost: number;
  readonly marks: FeatureCollection;
  readonly view: FeatureCollection;
  readonly state: MapState;
}

/** Tiles of so much smaller a zoom serve all nearer ones: a step of their grid is a third of a pixel where a map looks closest by itself. */
const FROM_INNERMOST = 4;

/** The map's style, all but the water, over which it lies: base maps beneath, marks and names above. */
export function styleOf(tokens: Tokens, drawn: Drawn): StyleSpecification {
  const bases = drawn.basemaps.map((_, i) => `base-${i}`);
  const maxzoom = Math.ceil(drawn.innermost - FROM_INNERMOST);
  return {
    version: 8,
    state: Object.fromEntries(
      Object.entries(drawn.state).map(([name, value]) => [name, { default: value }]),
    ),
    sources: {
      ...Object.fromEntries(
        drawn.basemaps.map((data, i) => [`base-${i}`, { type: 'geojson', data, maxzoom }]),
      ),
      marks: { type: 'geojson', data: drawn.marks, maxzoom },
      view: { type: 'geojson', data: drawn.view, maxzoom },
    },
    layers: [
      ...bases.flatMap((source) => groundLayers(source, tokens, drawn.storyLand)),
      ...extentLayers(tokens),
      ...bases.map((source) => baseNames(source, tokens, drawn.labels)),
      ...pointLayers(tokens),
      ...nameLayers(tokens),
      ...roomLayers(tokens),
    ],
  };
}
