/** Takes out of a story's base maps what a script must know to write on them. Pure: the files come parsed. */
import type { GroundLabel, GroundNotes } from '../story/ground-notes.ts';
import type { Place } from '../story/story.ts';

/** The notes of base maps, as their GeoJSON says them; what the story names itself is left out of the labels. */
export function groundNotes(files: readonly unknown[], places: readonly Place[]): GroundNotes {
  const near = places.filter(({ far }) => !far);
  const named = new Set(near.flatMap(namesOf));
  const credits = files.flatMap((file) => {
    const credit = memberOf(file, 'credit');
    return typeof credit === 'string' ? credit.split(' · ') : [];
  });
  const features = files.flatMap((file) => listOf(memberOf(file, 'features')));
  const dashed = features.flatMap((feature) => {
    const name = propertyOf(feature, 'name');
    if (propertyOf(feature, 'layer') !== 'disputed') return [];
    return [typeof name === 'string' ? name : null];
  });
  const labels = features.flatMap(labelOf).filter(({ name }) => !named.has(name));
  const drawn = new Set(
    features.flatMap((feature) => {
      const name = propertyOf(feature, 'name');
      return propertyOf(feature, 'layer') === 'land' && typeof name === 'string' ? [name] : [];
    }),
  );
  const lands = near
    .filter(({ type }) => type === 'country')
    .flatMap((place) => {
      const names = new Set(namesOf(place));
      return [...names]
        .filter((name) => drawn.has(name))
        .map((name) => ({ place: place.id, name }));
    });
  return { credits: [...new Set(credits)], dashed: [...new Set(dashed)], labels, lands };
}

/** Every name of a place. */
function namesOf({ title, names }: Place): readonly string[] {
  return [title, ...names.map(({ toponym }) => toponym)];
}

function labelOf(feature: unknown): readonly GroundLabel[] {
  const name = propertyOf(feature, 'name');
  const kind = propertyOf(feature, 'kind');
  const [longitude, latitude] = listOf(memberOf(memberOf(feature, 'geometry'), 'coordinates'));
  if (propertyOf(feature, 'layer') !== 'label' || typeof name !== 'string') return [];
  if (kind !== 'country' && kind !== 'sea' && kind !== 'lake') return [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return [];
  return [{ name, kind, position: [longitude, latitude] }];
}

function propertyOf(feature: unknown, name: string): unknown {
  return memberOf(memberOf(feature, 'properties'), name);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
