/** The world gazetteer that drafts look names up in: towns of GeoNames, countries of ISO 3166, by name. */
import type { FeatureClass, Position } from '../../story/story.ts';
import { foldedKey } from '../../story/names/fold.ts';

/** A name with its language (BCP 47). */
export interface WorldName {
  readonly toponym: string;
  readonly lang: string;
}

export interface WorldPlace {
  /** `gn:146970`, or `iso:AZ` for a country. */
  readonly id: string;
  /** The usual English name first. */
  readonly names: readonly [WorldName, ...WorldName[]];
  /** In plain words: `country`, `capital city`, `town`. */
  readonly type: string;
  readonly fclass: FeatureClass;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** The part of the country, in words; null where it is not known. */
  readonly within: string | null;
  readonly position: Position | null;
  /** 0 where it is not known. */
  readonly population: number;
}

/** Whose data it is, under which licence, and the package: what a citation says. */
export const GEONAMES = 'GeoNames (geonames.org), CC BY 4.0';
export const COUNTRIES = 'ISO 3166-1, names of the npm package i18n-iso-countries (MIT)';

export class World {
  readonly #byKey = new Map<string, WorldPlace[]>();
  readonly #firstWords = new Set<string>();
  /** Words of the longest name. */
  readonly longest: number;

  constructor(places: Iterable<WorldPlace>) {
    let longest = 1;
    for (const place of places) {
      for (const key of new Set(place.names.map(({ toponym }) => foldedKey(toponym)))) {
        if (key === '') continue;
        const others = this.#byKey.get(key);
        if (others) others.push(place);
        else this.#byKey.set(key, [place]);
        const words = key.split(' ');
        this.#firstWords.add(words[0] ?? '');
        longest = Math.max(longest, words.length);
      }
    }
    this.longest = Math.min(longest, 6);
  }

  /** The places of a name, in any spelling that folds to the same. */
  named(name: string): readonly WorldPlace[] {
    return this.#byKey.get(foldedKey(name)) ?? [];
  }

  /** Whether a name may begin with a word. */
  begins(word: string): boolean {
    return this.#firstWords.has(foldedKey(word));
  }
}
