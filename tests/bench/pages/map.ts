/** MapLibre with Dateline's base map, and a point for each event: what a live map costs at least. */
import 'maplibre-gl/dist/maplibre-gl.css';
import './bare.css';

import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Fulfilled once all of the map is drawn, as when Dateline's map counts as live. */
export function drawMap(): Promise<void> {
  setWorkerUrl(workerUrl);
  // Beside the page stand the base maps and `points.geojson`, which the bench writes for each story; its region is in the address.
  const beside = (file: string) =>
    ({ type: 'geojson', data: new URL(file, location.href).href }) as const;
  const [west = 0, south = 0, east = 0, north = 0] = location.search
    .slice(1)
    .split(',')
    .map(Number);
  const map = new MapLibre({
    container: 'map',
    bounds: [west, south, east, north],
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        world: beside('world.json'),
        region: beside('basemap.json'),
        events: beside('points.geojson'),
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#d3e1e8' } },
        { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': '#ece7db' } },
        { id: 'region', type: 'fill', source: 'region', paint: { 'fill-color': '#f3efe6' } },
        { id: 'lines', type: 'line', source: 'region', paint: { 'line-color': '#a99f8f' } },
        {
          id: 'events',
          type: 'circle',
          source: 'events',
          paint: { 'circle-radius': 5, 'circle-color': '#1c5a78' },
        },
      ],
    },
  });
  return new Promise((drawn) => map.once('load', () => drawn()));
}
