/** LiveGround is tested in a browser; this keeps the names honest by which it calls the real module. */
import * as maplibre from 'maplibre-gl';
import { describe, expect, test } from 'vitest';

describe('MapLibre still', () => {
  test.each([
    'addImage',
    'easeTo',
    'getCanvas',
    'getCenter',
    'getSource',
    'getZoom',
    'hasImage',
    'isMoving',
    'jumpTo',
    'on',
    'queryRenderedFeatures',
    'remove',
    'resize',
    'setGlobalStateProperty',
    'setStyle',
    'updateImage',
  ] as const)('has a map with %s', (method) => {
    expect(maplibre.Map.prototype[method]).toBeTypeOf('function');
  });

  test('lets its worker be named, and started ahead', () => {
    expect(maplibre.setWorkerUrl).toBeTypeOf('function');
    expect(maplibre.prewarm).toBeTypeOf('function');
  });

  test('has a source whose data can be set', () => {
    expect(maplibre.GeoJSONSource.prototype.setData).toBeTypeOf('function');
  });
});
