/** A story's events as GeoJSON (https://www.rfc-editor.org/rfc/rfc7946), with what the table of events says as properties. */
import type { Story } from '../story/story.ts';
import { eventRows } from './event-rows.ts';

/** A feature an event. Its geometry is null where no article gives a point: an area is not made one. */
export function eventsGeojson(story: Pick<Story, 'events' | 'places'>) {
  return {
    type: 'FeatureCollection',
    features: eventRows(story).map(({ position, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: position && { type: 'Point', coordinates: position },
      properties,
    })),
  };
}
