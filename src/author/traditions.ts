/** The traditions of a new story as an author tells them on one line: "Finnish: fi, sv". */
import { isLanguage } from '../compile/values.ts';
import { idOf } from './ids.ts';
import { refuse, type Refused } from './refused.ts';
import { scalar } from './yaml-text.ts';

export interface NewTradition {
  readonly id: string;
  readonly name: string;
  /** BCP 47, at least one. */
  readonly languages: readonly string[];
}

/** A name, a colon, and the languages it speaks. */
export function readTradition(words: string): NewTradition | Refused {
  const [name = '', tags = ''] = words.split(':').map((part) => part.trim());
  const languages = tags.split(/[\s,]+/).filter((tag) => tag !== '');
  const wrong = languages.find((tag) => !isLanguage(tag));
  if (name === '' || languages.length === 0) {
    return refuse(
      `"${words}" does not say whose names they are and in which languages.`,
      'Write a name, a colon and tags of BCP 47: --tradition "Finnish: fi, sv"',
    );
  }
  if (wrong !== undefined) {
    return refuse(
      `"${wrong}" is not a language tag of BCP 47.`,
      'Write a tag such as en, hy or az-Latn.',
    );
  }
  return { id: idOf(name, 'tradition'), name, languages };
}

/** As story.yaml lists them. */
export function traditionLines(traditions: readonly NewTradition[]): string {
  return traditions
    .map(
      ({ id, name, languages }) =>
        `  - { id: ${id}, name: ${inBrackets(name)}, languages: [${languages.join(', ')}] }\n`,
    )
    .join('');
}

function inBrackets(name: string): string {
  return scalar(name) === name && !name.includes('}') ? name : JSON.stringify(name);
}
