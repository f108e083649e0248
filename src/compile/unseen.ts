/**
 * Characters that no text of a story's own may hold: nobody sees them, and they hide words, turn them round or make two names of one.
 * An article's words are kept as they are.
 */
import { characterName } from './characters.ts';

/** What is wrong with a text: at which offset (UTF-16), which character, and why it is refused. */
export interface Unseen {
  readonly offset: number;
  readonly character: string;
  /** Ends the sentence that begins with the character's name. */
  readonly reason: string;
}

interface Kind {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Whether one may stand where it does. */
  readonly belongs?: (whole: Whole, offset: number) => boolean;
}

/** A text with what is asked of it as a whole, which is found out once: not again for each character. */
class Whole {
  readonly text: string;
  #hasRightToLeft: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get hasRightToLeft(): boolean {
    return (this.#hasRightToLeft ??= RIGHT_TO_LEFT.test(this.text));
  }
}

const KINDS: readonly Kind[] = [
  // Tabs and line breaks are none of them.
  // eslint-disable-next-line no-control-regex
  { pattern: /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/, reason: 'steers machines and shows nothing' },
  { pattern: /\p{Surrogate}/u, reason: 'is half of a character' },
  { pattern: /\p{Noncharacter_Code_Point}/u, reason: 'is no character' },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    reason: 'turns round the order of the letters beside it',
  },
  { pattern: /[\u2028\u2029]/, reason: 'breaks lines where nobody sees it' },
  {
    pattern: /[\u200e\u200f\u061c]/,
    reason: 'changes the order of letters, and there is none here that is written from the right',
    belongs: ({ hasRightToLeft }) => hasRightToLeft,
  },
  {
    pattern: /[\u200c\u200d]/,
    reason: 'joins or parts letters, and the one before it does neither',
    belongs: ({ text }, offset) => JOINING.test(text.slice(Math.max(0, offset - 4), offset)),
  },
  {
    pattern:
      /\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\u115f\u1160\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u,
    reason: 'cannot be seen',
  },
];

const RIGHT_TO_LEFT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u;
/** A letter or mark of a script whose letters join, or a pictogram of several, at the end of a text. */
const JOINING =
  /(?:(?![\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}\p{Script=Armn}\p{Script=Geor}\p{Script=Hebr}\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}])[\p{L}\p{M}]|\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u;

/** Any of them: most texts have none, and are read once. */
const ANY = new RegExp(KINDS.map(({ pattern }) => pattern.source).join('|'), 'gu');

/** The first such character of a text; null where it has none. */
export function firstUnseen(text: string): Unseen | null {
  const whole = new Whole(text);
  for (const { 0: character, index: offset } of text.matchAll(ANY)) {
    const kind = kindOf(character);
    if (!kind || kind.belongs?.(whole, offset)) continue;
    return { offset, character, reason: kind.reason };
  }
  return null;
}

/** The sentence that says so, and its mend. */
export function saidOf({ character, reason }: Unseen): readonly [message: string, mend: string] {
  const name = characterName(character);
  return [
    `The text holds ${name}, which ${reason}.`,
    'delete it, or type the words anew where it came with a copy.',
  ];
}

/** A text that can be printed, since some of them steer a terminal: `instead` stands for each. */
export function printable(text: string, instead: (character: string) => string): string {
  const whole = new Whole(text);
  return text.replace(ANY, (character, offset: number) =>
    kindOf(character)?.belongs?.(whole, offset) ? character : instead(character),
  );
}

/** A text as a terminal is given it: such a character, and a carriage return within a line, shows as its code point, as in `\\u{1b}`. */
export function printed(text: string): string {
  return printable(text, written).replace(/\r(?!\n)/g, written);
}

/** The same of a name, which stands on one line. */
export function printedName(name: string): string {
  return printed(name).replace(/[\t\n\r]/g, written);
}

function written(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function kindOf(character: string): Kind | undefined {
  return KINDS.find(({ pattern }) => pattern.test(character));
}
