/**
 * What most names show at a glance, and all the rules would say: "in Baku", or nothing beside the name by which it might
 * act. It is told from the text by the hashes of two or three words, without making words of it.
 */
import { hashOfWord, isApostropheAt, LONGEST_WORD, startBefore, type Beside } from './around.ts';
import { ASKED, BEING, CALLS, HELPERS, SKIPPED } from './cues.ts';
import { BREAK, APOSTROPHE, hashOf } from './fold.ts';
import { FOLDED } from './folded.ts';
import type { Bearer } from './name-index.ts';
import { verbForms } from './verbs.ts';

const HYPHEN = 0x2d;
const SPACE = 0x20;
const SMALL_L = 0x6c;
const SMALL_Y = 0x79;

const hashes = (words: readonly string[]) => new Set(words.map((word) => hashOf(word)));

/** Words after a name that may make it act. */
const TELLING_AFTER = hashes([...verbForms(), ...HELPERS, ...BEING, ...SKIPPED, 'and']);
/** Words before a name that may. */
const TELLING_BEFORE = hashes([
  ...ASKED,
  ...'on for by with between against to and the said says'.split(' '),
]);
const PLAIN_BEFORE = hashes(
  'in of at near from into around across through throughout towards inside outside over under within'.split(
    ' ',
  ),
);
/** Words before which another word tells: "in the US", "accused the US", "according to Baku", "called on Baku". */
const THE = hashOf('the');
const TO = hashOf('to');
const ACCORDING = hashOf('according');
const CALLED_ON = hashes(['on', 'for']);
const CALLING = hashes([...CALLS]);
const AMONG = hashes(['between', 'against']);

/** Whether the name of the place at [start, end), UTF-16 units, stands for the place and nothing else. */
export function isPlainly(
  text: string,
  start: number,
  end: number,
  place: Bearer,
  { before, after }: Beside,
): boolean {
  if (isApostropheAt(text, end)) return false;
  if (before !== null && PLAIN_BEFORE.has(before)) return true;
  if (before !== null && TELLING_BEFORE.has(before)) {
    return isLedPlainly(text, start, end, place, before, after);
  }
  return after !== null && !TELLING_AFTER.has(after) && !endsInLy(text, end + 1);
}

/** The same after a word that tells nothing without the word before it. */
function isLedPlainly(
  text: string,
  start: number,
  end: number,
  place: Bearer,
  before: number,
  after: number | null,
): boolean {
  const from = startBefore(text, start);
  const leadFrom = from === null ? null : startBefore(text, from);
  if (leadFrom === null) return false;
  const lead = hashOfWord(text, leadFrom);
  if (before === TO) return lead !== ACCORDING;
  if (CALLED_ON.has(before)) return !CALLING.has(lead) && !place.isCapital;
  if (AMONG.has(before)) return !place.isCapital;
  if (before !== THE) return false;
  if (PLAIN_BEFORE.has(lead)) return true;
  if (TELLING_BEFORE.has(lead)) return lead === TO;
  return after !== null && !TELLING_AFTER.has(after) && !mayBeAdverb(text, end + 1);
}

/** An adverb may stand between a name and its verb. */
function endsInLy(text: string, from: number): boolean {
  let end = from;
  const furthest = Math.min(text.length, from + LONGEST_WORD);
  while (end < furthest && text.charCodeAt(end) !== SPACE) end++;
  return text.charCodeAt(end - 1) === SMALL_Y && text.charCodeAt(end - 2) === SMALL_L;
}

/** The same where punctuation follows it, and where it is put together ("semi-officially"). */
function mayBeAdverb(text: string, from: number): boolean {
  let end = from;
  let last = BREAK;
  let lastButOne = BREAK;
  for (; end < text.length; end++) {
    const folded = FOLDED[text.charCodeAt(end)] ?? BREAK;
    if (folded <= APOSTROPHE) break;
    lastButOne = last;
    last = folded;
  }
  const isJoined = text.charCodeAt(end) === HYPHEN || isApostropheAt(text, end);
  return isJoined || (last === SMALL_Y && lastButOne === SMALL_L);
}
