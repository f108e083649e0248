/**
 * The square that a story's ground is drawn on: whole units in Web Mercator, so fine that one is a CSS pixel where the map of a
 * large screen looks closest. Ground and maps know it from the region alone.
 */
import { around } from '../../story/bounds.ts';
import type { Bounds, Position } from '../../story/story.ts';
import { closestKm, closestZoom, project, unproject } from './camera.ts';
import type { View } from './camera.ts';
import type { Box, Pixel, Size } from './scene.ts';

export interface GroundFrame {
  /** The north-western corner and the zoom at which a unit is a pixel. */
  readonly view: View;
  /** In units; nothing is drawn beyond. */
  readonly size: Size;
}

const POINT: Size = { width: 0, height: 0 };
const LARGE: Size = { width: 900, height: 600 };

/** The frame of a region, [west, south, east, north] in degrees: it reaches as far as a map may look. */
export function groundFrame(region: Bounds): GroundFrame {
  const [west, south, east, north] = around(region);
  const zoom = closestZoom(LARGE, (south + north) / 2, closestKm(region));
  const view = { center: [west, north], zoom } as const;
  const [width, height] = project(view, POINT, [east, south]);
  return { view, size: { width: Math.ceil(width), height: Math.ceil(height) } };
}

/** Where a position is on the frame, in units from its corner. */
export function onFrame({ view }: GroundFrame, position: Position): Pixel {
  return project(view, POINT, position);
}

/** What a map of this size that looks there sees of the frame, in units. */
export function seenOn(frame: GroundFrame, view: View, size: Size): Box {
  const [x, y] = onFrame(frame, unproject(view, size, [0, 0]));
  const perPixel = 2 ** (frame.view.zoom - view.zoom);
  return { x, y, width: size.width * perPixel, height: size.height * perPixel };
}
