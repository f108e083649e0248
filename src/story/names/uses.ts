/**
 * Whether a name stands for a place or for those who act there: "in Baku" against "Baku has stated". The rules look at
 * the English words around; where they cannot know they say so, and the story may settle it by hand.
 */
import type { MentionUse } from '../story.ts';
import { around, further, type Around, type Beside } from './around.ts';
import { ASKED, BEING, CALLS, GOVERNED, HELPERS, MINDS, PREPOSITIONS, SKIPPED } from './cues.ts';
import type { Bearer } from './name-index.ts';
import { isPlainly } from './plainly.ts';
import { deedOf, isBody, isDoing, isDone } from './verbs.ts';

export interface Use {
  readonly use: MentionUse;
  /** Why it may be otherwise, in a sentence; null when the rules are sure. */
  readonly doubt: string | null;
}

/** How many words after a name most rules look at, and all of them. */
const NEXT = 2;
const REST = 12;

/** The use of the name of a place at [start, end) of a text, UTF-16 units, with the words beside it. */
export function useOf(text: string, start: number, end: number, place: Bearer, words: Beside): Use {
  if (place.isThing || isPlainly(text, start, end, place, words)) return PLACE;
  const next = around(text, start, end, NEXT);
  return useByWords(leadsOn(next) ? further(next, text, end, REST) : next, place);
}

function useByWords(words: Around, place: Bearer): Use {
  const { use, doubt } = byWords(words);
  const isMetonym = use === 'place' && place.isCapital && mayGovern(words);
  return isMetonym
    ? { use, doubt: 'A capital’s name may stand for the government.' }
    : { use, doubt };
}

/** Whether more than the two words after the name are needed: a body's name, an aside, a helping verb follows. */
function leadsOn({ before, after, isPossessive }: Around): boolean {
  const [next = ''] = after;
  const [first = ''] = withoutPartner(before);
  if (isPossessive || next === ',' || next === 'and') return true;
  if (first === 'on' || first === 'for' || ASKED.has(first)) return true;
  return HELPERS.has(next) || BEING.has(next) || isAdverb(next) || isBody(next);
}

/** "relations with Moscow", "Baku’s objective": no town is meant for sure. */
function mayGovern({ before, isPossessive }: Around): boolean {
  return isPossessive || GOVERNED.has(before[0] ?? '');
}

function byWords(words: Around): Use {
  if (words.isPossessive || isBody(words.after[0] ?? '')) return ofBody(words);
  if (isCalledOn(words) || isAgent(words) || isWithDoing(words) || isSpeaker(words)) return ACTOR;
  return ofSubject(words);
}

const ACTOR: Use = { use: 'actor', doubt: null };
const PLACE: Use = { use: 'place', doubt: null };

/** "Armenia’s foreign ministry noted": its government's body acts, and so does it. */
function ofBody({ before, after }: Around): Use {
  const at = after.slice(0, 4).findLastIndex(isBody);
  if (at === -1) return PLACE;
  if (isAccordingTo(before)) return ACTOR;
  if (isUnderPreposition(before)) return PLACE;
  return ofSubject({ before, after: after.slice(at + 1), isPossessive: false });
}

function isAccordingTo(before: readonly string[]): boolean {
  return before[0] === 'to' && before[1] === 'according';
}

/** "accused Azerbaijan of launching", "called on Russia to take action": what it does or should do follows. */
function isCalledOn({ before, after }: Around): boolean {
  const [first = '', second = ''] = withoutPartner(before);
  const isCalled = (first === 'on' || first === 'for') && CALLS.has(second);
  const verb = ASKED.has(first) || isCalled;
  const rest = after.slice(0, 9);
  const of = rest.indexOf('of');
  return verb && (rest.includes('to') || (of !== -1 && isDoing(rest[of + 1])));
}

/** "according to Azerbaijan", "despatched by Moscow". */
function isAgent({ before }: Around): boolean {
  if (isAccordingTo(before)) return true;
  return before[0] === 'by' && before.slice(1, 3).some(isDone);
}

/** "with Armenia and Azerbaijan trading accusations", "with Moscow unable". */
function isWithDoing({ before, after }: Around): boolean {
  const [first] = withoutPartner(before);
  const [next = ''] = afterPartner(after);
  return first === 'with' && (isDoing(next) || next === 'unable' || next === 'unwilling');
}

/** “…,” said Azerbaijan. */
function isSpeaker({ before, after }: Around): boolean {
  const isLast = after.length === 0 || after[0] === ',';
  return isLast && (before[0] === 'said' || before[0] === 'says');
}

function ofSubject({ before, after }: Around): Use {
  if (isUnderPreposition(before)) return PLACE;
  const isPlural = before[0] === 'and' || after[0] === 'and';
  const [first, ...rest] = skipAside(afterPartner(after));
  if (first === undefined) return PLACE;
  if (HELPERS.has(first)) {
    const [verb, ...others] = rest.filter((word) => !isAdverb(word));
    if (verb === undefined) return PLACE;
    if (BEING.has(verb)) return ofState(others);
    if (verb === 'to' || verb === 'had') return ACTOR;
    return isDone(verb) || deedOf(verb, others[0], true) === 'deed' ? ACTOR : PLACE;
  }
  if (BEING.has(first)) return ofState(rest);
  const deed = deedOf(first, rest[0], isPlural);
  if (deed === 'deed') return ACTOR;
  if (deed === 'maybe') {
    return { use: 'place', doubt: `“${first}” after it may be what it does, or a thing.` };
  }
  return PLACE;
}

/** "is deeply concerned", "was massing troops" act; "was shelled", "is recognised" do not. */
function ofState(words: readonly string[]): Use {
  const [first = '', second = ''] = words.filter((word) => !SKIPPED.has(word) && word !== '“');
  const isActing = MINDS.has(first) || isDoing(first) || (first.endsWith('ly') && isDoing(second));
  return isActing ? ACTOR : PLACE;
}

function isUnderPreposition(before: readonly string[]): boolean {
  const words = withoutPartner(before);
  const bare = words.includes('the') ? words.filter((word) => word !== 'the') : words;
  return PREPOSITIONS.has((bare[0] === 'both' ? bare[1] : bare[0]) ?? '');
}

/** Before "Azerbaijan and", what stands before "Armenia and Azerbaijan"; likewise "the". */
function withoutPartner(before: readonly string[]): readonly string[] {
  const own = before[0] === 'the' ? before.slice(1) : before;
  if (own[0] !== 'and') return own;
  const partner = own.slice(1, 4);
  const at = partner.findIndex((word) => PREPOSITIONS.has(word) || word === 'both');
  return at === -1 ? own : own.slice(at + 1);
}

/** After "Armenia and", what follows "Armenia and Azerbaijan". */
function afterPartner(after: readonly string[]): readonly string[] {
  if (after[0] !== 'and') return after;
  return after.slice(after[1] === 'the' ? 3 : 2);
}

/** Without adverbs, a day, or words between two commas: "Russia, the region’s historic power, dispatched". */
function skipAside(words: readonly string[]): readonly string[] {
  if (words[0] === ',') {
    const end = words.indexOf(',', 1);
    return end === -1 || end > 7 ? [] : skipAside(words.slice(end + 1));
  }
  const at = words.findIndex((word) => !isAdverb(word));
  return at === -1 ? [] : words.slice(at);
}

function isAdverb(word: string): boolean {
  return SKIPPED.has(word) || (word.endsWith('ly') && word.length > 4);
}
