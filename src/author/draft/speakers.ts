/** Who speaks in the articles: the story's speakers by any of their names, and those that are proposed beside them. */
import { foldedKey } from '../../story/names/fold.ts';
import { idGiver, idOf } from '../ids.ts';
import type { DraftStory, ProposedSpeaker } from './proposals.ts';

/** The story's speakers, and those that are proposed beside them. */
export class Speakers {
  readonly proposed: ProposedSpeaker[] = [];
  readonly #byKey = new Map<string, string>();
  readonly #giveId: (id: string) => string;

  constructor(known: DraftStory['speakers']) {
    this.#giveId = idGiver(known.map(({ id }) => id));
    for (const { id, name } of known) this.#byKey.set(keyOf(name), id);
  }

  /** The id of who is called so: one whose name is the same, or whose family name it is. */
  idOf(name: string): string {
    const key = keyOf(name);
    const isFamilyName = !key.includes(' ') && key !== '';
    const known =
      this.#byKey.get(key) ??
      [...this.#byKey].find(
        ([other]) => (isFamilyName && other.endsWith(` ${key}`)) || isTitled(key, other),
      )?.[1];
    if (known !== undefined) return known;
    const bareName = name.replace(/^(?:the|The|A|a|An|an) /, '');
    const id = this.#giveId(idOf(bareName, 'speaker'));
    this.#byKey.set(key, id);
    this.proposed.push({ id, name: labelOf(name, bareName) });
    return id;
  }
}

/** As the article calls them: “the ferry company” is no name without its article, “the Red Cross” is. */
function labelOf(name: string, bareName: string): string {
  const label = /^\p{Ll}/u.test(bareName) ? name : bareName;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

/** "us secretary of state antony blinken" is "antony blinken". */
function isTitled(key: string, other: string): boolean {
  return other.includes(' ') && key.endsWith(` ${other}`);
}

function keyOf(name: string): string {
  return foldedKey(
    name.replace(/^(?:the|a|an|both) /i, '').replace(/defense/gi, 'defence'),
  ).replace(/[^\p{L}\p{N} ]/gu, '');
}
