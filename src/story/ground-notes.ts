/** What a script must know of a story's base maps to write on them; their lines and areas are drawn at build. */
import type { Position } from './story.ts';

/** A name that a base map gives to what the story does not name. */
export interface GroundLabel {
  readonly name: string;
  readonly kind: 'country' | 'sea' | 'lake';
  readonly position: Position;
}

export interface GroundNotes {
  /** Whose data the base maps are, as the files say; each once. */
  readonly credits: readonly string[];
  /** What the dashed lines are; null for one without a name. */
  readonly dashed: readonly (string | null)[];
  /** None that the story's gazetteer names. */
  readonly labels: readonly GroundLabel[];
  /** The land of each country of the story, by the id of its place and the name that the base map gives it. */
  readonly lands: readonly { readonly place: string; readonly name: string }[];
}
