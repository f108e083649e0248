/**
 * Whether a name stands for a place or for those who act there: "in Baku" against "Baku has stated". The rules look at
 * the English words around; where they cannot know they say so, and the story may settle it by hand.
 */
import type { MentionUse, Place } from '../story.ts';
import { around, isApostropheAt, type Around, type Beside } from './around.ts';
import { hashOf } from './name-index.ts';
import { deedOf, isBody, isDoing, isDone, verbForms } from './verbs.ts';

export interface Use {
  readonly use: MentionUse;
  /** Why it may be otherwise, in a sentence; null when the rules are sure. */
  readonly doubt: string | null;
}

/** After these a name is no subject: "residents of Nagorno-Karabakh have reported". */
const PREPOSITIONS = new Set(
  `in of at near from to between with by on for into against around across through throughout towards toward inside
  outside over under within via about like despite behind beyond off along among amid`.split(/\s+/),
);
const HELPERS = new Set(
  'has have had will would may might must can could should shall did does do'.split(' '),
);
const BEING = new Set('is are was were been be'.split(' '));
/** What minds are, and places are not. */
const MINDS = new Set(
  `able unable willing unwilling ready concerned prepared determined keen eager reluctant distracted deeply aware
  committed convinced satisfied angry worried confident free responsible obliged about`.split(
    /\s+/,
  ),
);
const ASKED = new Set(
  `accuse accused accuses accusing urge urged urges urging ask asked asks asking tell told warn warned warns warning
  blame blamed blames blaming`.split(/\s+/),
);
const CALLS = new Set('call called calls calling'.split(' '));
const SKIPPED = new Set(
  `also always never often long already then however now still again since itself too instead meanwhile yesterday today
  both not only first later once just even on monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);
/** How many words after a name most rules look at, and all of them. */
const NEXT = 2;
const REST = 12;
const GOVERNED = new Set('with against between by on for'.split(' '));
const THINGS = /road|corridor|route|bridge|river|lake|mountain|pass|street|sea/i;

/** The use of the name of a place at [start, end) of a text, UTF-16 units, with the words beside it. */
export function useOf(text: string, start: number, end: number, place: Place, words: Beside): Use {
  if (isPlainly(text, end, words) || THINGS.test(place.type)) return PLACE;
  const next = around(text, start, end, NEXT);
  return useByWords(leadsOn(next) ? around(text, start, end, REST) : next, place);
}

function useByWords(words: Around, place: Place): Use {
  const { use, doubt } = byWords(words);
  const isMetonym = use === 'place' && /\bcapital\b/i.test(place.type) && mayGovern(words);
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

/** Words after a name that may make it act, and those before that may; by hash, since most names have none. */
const TELLING_AFTER = new Set(
  [...verbForms(), ...HELPERS, ...BEING, ...SKIPPED, 'and'].map((word) => hashOf(word)),
);
const PLAIN_BEFORE = new Set(
  'in of at near from into around across through throughout towards inside outside over under within'
    .split(' ')
    .map((word) => hashOf(word)),
);
const TELLING_BEFORE = new Set(
  [
    ...ASKED,
    'on',
    'for',
    'by',
    'with',
    'between',
    'against',
    'to',
    'and',
    'the',
    'said',
    'says',
  ].map((word) => hashOf(word)),
);

/** What most names show at a glance: "in Baku", or nothing beside them by which they might act. */
function isPlainly(text: string, end: number, { before, after }: Beside): boolean {
  if (before !== null && PLAIN_BEFORE.has(before) && !isApostropheAt(text, end)) return true;
  if (before !== null && TELLING_BEFORE.has(before)) return false;
  return after !== null && !TELLING_AFTER.has(after) && !endsInLy(text, end + 1);
}

/** An adverb may stand between a name and its verb. */
function endsInLy(text: string, from: number): boolean {
  let end = text.indexOf(' ', from);
  if (end === -1) end = text.length;
  return text.charCodeAt(end - 1) === 121 && text.charCodeAt(end - 2) === 108;
}

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
  const [first, second] = withoutPartner(before).filter((word) => word !== 'the');
  if (first === 'both') return second !== undefined && PREPOSITIONS.has(second);
  return first !== undefined && PREPOSITIONS.has(first);
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
