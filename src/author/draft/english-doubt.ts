/**
 * What English words beside a date say of it: that it is about then, that it is not sure, that it is the first of a time without an end,
 * which part of the day is meant, or that it is still to come.
 */
import { WEEKDAY, pattern } from './english-patterns.ts';

/** The words before and after a date, in its sentence. */
export interface BesideDate {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const TIME = `(?:noon|midday|midnight|dawn|daybreak|sunrise|sunset|dusk|nightfall|half past \\p{L}+|(?:a )?quarter (?:to|past) \\p{L}+|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\.?| ?o[’']clock)?)`;
const WHEN = `(?:(?:${TIME} )?(?:(?:on|of|in) )?(?:the )?(?:(?:morning|afternoon|evening|night) of )?(?:the )?(?:${WEEKDAY},? )?)`;
const ABOUT = '(?:\\b(?:about|around|circa|approximately|roughly)|\\bca?\\.)';
const NOT_SURE = '\\b(?:perhaps|possibly|probably|maybe|presumably|supposedly)';

const ABOUT_BEFORE = pattern(`((?:\\b(?:in|on) or )?${ABOUT}) ${WHEN}$`);
const ABOUT_WITHIN = pattern(ABOUT);
const NOT_SURE_BEFORE = pattern(
  `(${NOT_SURE}) (?:as (?:early|late|far back) as )?(?:(?:on|in|at|during|from|between|since|by|of) )?(?:or )?(?:${ABOUT} )?${WHEN}$`,
);
const NOT_SURE_AFTER = pattern(`^,? (${NOT_SURE}) ?(?=[,.;:)]|$)|^ ?\\((\\?)\\)`);
const SINCE_BEFORE = pattern(
  `\\b(since) (?:(?:the )?(?:morning|afternoon|evening|night) of )?(?:the )?(?:${WEEKDAY},? )?$`,
);
const PART_BEFORE = pattern(
  `\\b(?:(morning|afternoon|evening) of |(?:at|before|by) (dawn) on )(?:the )?(?:${WEEKDAY},? )?$`,
);
const PART_AFTER = pattern('^,? (?:in the (morning|afternoon|evening)|at (dawn))\\b');

/** What is to come is told with one of these, in the same clause: "will", "is expected to". */
const TO_COME = pattern(
  `\\b(?:will|shall|would|[’']ll|won[’']t|(?:is|are) (?:to|due|set|expected|scheduled|planned|hoped|likely)|(?:expect|hope|plan|aim|intend|mean)s? to|(?:hop|plann|aim|intend)ing to|recommending|proposing|next [\\p{L}\\s]{1,30}(?:is|are))\\b(?! (?:also |not )?have\\b)([^.;:!?“”]{0,80})$`,
);
/** After these another clause tells. */
const TOLD_ANEW = pattern(
  '\\b(?:after|since|because|when|which|who|what|said|announced|following)\\b',
);

/** What makes a date less sure: `~`, `?` or both of EDTF, with the words that say so. */
export interface Doubt {
  readonly mark: '~' | '?' | '%';
  readonly words: readonly string[];
}

/** The doubt that words right beside a date have about it; null for none. */
export function doubtOf({ before, words, after }: BesideDate): Doubt | null {
  const about = ABOUT_BEFORE.exec(before)?.[1] ?? ABOUT_WITHIN.exec(words)?.[0];
  const [, asked, sign] = NOT_SURE_AFTER.exec(after) ?? [];
  const unsure = NOT_SURE_BEFORE.exec(before)?.[1] ?? asked ?? sign;
  if (about === undefined && unsure === undefined) return null;
  return {
    mark: about === undefined ? '?' : unsure === undefined ? '~' : '%',
    words: [about, unsure].filter((each) => each !== undefined),
  };
}

/** Whether the date is the first of a time without an end. */
export function isSince({ before }: BesideDate): boolean {
  return SINCE_BEFORE.test(before);
}

/** The part of the day that stands beside a date; null for none. A night lies between two days, and is none here. */
export function partBeside({ before, after }: BesideDate): string | null {
  const [, part, dawn] = PART_BEFORE.exec(before) ?? PART_AFTER.exec(after) ?? [];
  return part ?? dawn ?? null;
}

/** Whether a sentence tells, by the words before a date, what is still to come. */
export function isToCome({ before }: BesideDate): boolean {
  const between = TO_COME.exec(before)?.[1];
  return between !== undefined && !TOLD_ANEW.test(between);
}

/** The words from which on a date is told with what stands before it: "on the evening of". */
export function asTold({ before, words }: BesideDate): string {
  const starts = [NOT_SURE_BEFORE, ABOUT_BEFORE, SINCE_BEFORE, PART_BEFORE].flatMap(
    (sign) => sign.exec(before)?.index ?? [],
  );
  return `${before.slice(Math.min(before.length, ...starts))}${words}`;
}
