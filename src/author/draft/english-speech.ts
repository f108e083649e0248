/**
 * Who speaks in an English sentence, seen by a verb of saying and what stands before or after it, and how the speaker stands to
 * what is said. Where no verb shows it, nobody does: the outlet speaks in its own voice.
 */
import type { Stance } from '../../story/story.ts';

/** Who speaks, as the sentence calls them, and how. */
export interface Said {
  readonly speaker: string;
  readonly stance: Stance;
  /** The verb that shows it. */
  readonly verb: string;
}

/** Verbs of saying by the stance that they show, in the forms that articles use. */
const VERBS: readonly (readonly [Stance, string])[] = [
  ['denies', 'denied denies deny refuted refutes refute rejected rejects'],
  ['accuses', 'accused accuses accuse blamed blames blame alleged alleges allege'],
  ['demands', 'demanded demands demand urged urges urge called calls'],
  ['warns', 'warned warns warn'],
  ['promises', 'promised promises pledged pledges vowed vows'],
  ['offers', 'offered offers'],
  ['confirms', 'confirmed confirms acknowledged acknowledges admitted admits'],
  [
    'comments',
    'condemned condemns denounced denounces criticised criticized praised welcomed described labeled labelled',
  ],
  [
    'reports',
    'said says say stated states told reported announced declared claimed claims insisted insists noted notes added adds argued argues contends contended explained wrote writes asserted asserts contended tweeted characterizes characterises',
  ],
];
const STANCES: ReadonlyMap<string, Stance> = new Map(
  VERBS.flatMap(([stance, words]) => words.split(' ').map((word) => [word, stance] as const)),
);
const verbs = [...STANCES.keys()].sort((a, b) => b.length - a.length).join('|');

/** "Called" and "offered" say something only with what follows. */
const NEEDS: Readonly<Partial<Record<string, RegExp>>> = {
  called: /^\s+(?:on|for|upon)\b/,
  calls: /^\s+(?:on|for|upon)\b/,
  offers: /^\s+(?:to|talks)\b/,
  offered: /^\s+(?:to|talks)\b/,
  claims: /^\s+(?:that|it|to)\b/,
  notes: /^\s+that\b/,
  states: /^\s+that\b/,
  demands: /^\s+that\b/,
  added: /^(?:\s*$|\s*[,:.“"]|\s+(?:that|it|he|she|they|there)\b)/,
  adds: /^(?:\s*$|\s*[,:.“"]|\s+(?:that|it|he|she|they|there)\b)/,
  reported: /^(?!\s+(?:in|by|to|at|near|across|throughout|from|on)\b)/,
};

/** Words that begin the name of one who speaks without a capital: "the foreign ministry", "his spokesperson". */
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const SMALL = String.raw`(?:foreign|defen[cs]e|interior|security|health|prime|regional|local|national|state|senior|ethnic|former|special|chief|secretary|general|police|military|government|human|rights)`;
const HEAD = String.raw`(?:ministry|minister|ministers|president|spokesperson|spokesman|spokeswoman|authorities|services|government|police|military|army|officials|official|separatists|leader|leaders|envoy|residents|media|commentator|parliament|adviser|advisor|representative|witnesses|mayor|governor|ambassador|court|prosecutors|company|organisation|organization|agency|party|union|rebels|forces|opposition|journalist|barrister|prosecutor|organi[sz]ers|operator|owners?|council|department|federation|association|committee|commission|club|board|hospital|university|institute|cent(?:re|er)|office|guard|coastguard|scientists|researchers|doctors|experts|analysts|campaigners|activists|protesters|survivors|villagers|neighbours|neighbors|lawyers?|firefighters|detectives)`;
const WORD = `(?:${CAPITALISED}|${SMALL}|${HEAD}|of|and|for|[’']s)`;
/** A name of one or several words, the last of which has a capital or says what they are. */
const NAME = String.raw`(?:(?:[Tt]he|[Aa]n?)[ \u00a0](?:[\p{Ll}-]+[ \u00a0]){0,3}?(?:${HEAD}|captain|coach|crew)(?:[ \u00a0](?:for|of)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}-]+[ \u00a0]){0,2}?[\p{L}-]+)?|(?:(?:the|a|an|his|her|its|their|both)[ \u00a0])?(?:${WORD}[ \u00a0]){0,14}?(?:${CAPITALISED}|${HEAD}))`;
/** The same, as long as it goes. */
const WHOLE_NAME = NAME.replace('{0,14}?', '{0,14}');
const ASIDE = String.raw`(?:,(?<aside>[^,“”"]{2,80}),|[ \u00a0]\([^()]{2,60}\))?`;
const BETWEEN = String.raw`(?:[ \u00a0](?:on[ \u00a0]\p{Lu}\p{L}+|has|have|had|also|later|further|repeatedly|explicitly|then|again|now|senior|previously|immediately)){0,3}`;

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?<name>${NAME})${ASIDE}${BETWEEN}[ \\u00a0](?<verb>${verbs})(?![\\p{L}-])`,
  'gu',
);
const AFTER = new RegExp(
  `[,”"»][ \\u00a0](?:said|says|added|stated|wrote|warned|insisted)[ \\u00a0](${NAME})(?=[,.;]|$| (?:in|on|at|told)\\b)`,
  'u',
);
const ACCORDING = new RegExp(
  `\\b[Aa]ccording[ \\u00a0]to[ \\u00a0](${WHOLE_NAME})(?![\\p{L}])`,
  'u',
);

/** Up to a comma it may be called anything, as long as it is somebody: "the port authorities". */
const SOMEBODY = new RegExp(
  `\\b[Aa]ccording[ \\u00a0]to[ \\u00a0]((?:the|an?)[ \\u00a0](?:[\\p{L}’'-]+[ \\u00a0]){0,4}${HEAD})(?=,)`,
  'u',
);

const NO_NAMES =
  /^(?:the |a |an |both )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|He|She|It|They|We|I|This|That|These|Those|Others?|However|Meanwhile|Moreover|And|But|Which|Who|According|In|On|At|After|Before|Since|Then|The|A)$/i;

/** "A spokeswoman, Anna Holm, said": the name tells more. */
const SOME = /^an? /iu;
const PERSON = new RegExp(`^${CAPITALISED}(?:[ \\u00a0]${CAPITALISED}){1,3}$`, 'u');

/** Before a name that is no subject. */
const UNDER =
  /(?:^|[^\p{L}])(?:in|of|from|by|with|to|at|near|for|on|against|between)[ \u00a0](?:the[ \u00a0])?$/iu;

/** Who speaks in a sentence; null where no verb of saying shows it. */
export function saidIn(sentence: string): Said | null {
  const according = (SOMEBODY.exec(sentence) ?? ACCORDING.exec(sentence))?.[1];
  if (according !== undefined) return said(according, 'reports', 'according to');
  const after = AFTER.exec(sentence)?.[1];
  if (after !== undefined && !NO_NAMES.test(after)) return said(after, 'reports', 'said');
  const unquoted = blank(sentence);
  for (const match of unquoted.matchAll(BEFORE)) {
    const [whole] = match;
    const { name = '', aside = '', verb = '' } = match.groups ?? {};
    const rest = unquoted.slice(match.index + whole.length);
    const stance = STANCES.get(verb);
    if (!stance || !(NEEDS[verb] ?? /^/).test(rest) || isUnnamed(name)) continue;
    // "Armenians in Karabakh called": who speaks stands before, in words that are not told here.
    if (UNDER.test(unquoted.slice(0, match.index))) continue;
    // "were reported", "is called": nobody speaks.
    if (/\b(?:is|are|was|were|been|be|being)[ \u00a0]\p{L}+$/u.test(whole)) continue;
    return said(SOME.test(name) && PERSON.test(aside.trim()) ? aside.trim() : name, stance, verb);
  }
  return null;
}

function said(name: string, stance: Stance, verb: string): Said | null {
  const speaker = name
    .replace(/^(?:On )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? /, '')
    .replace(/^(?:However|Meanwhile|Moreover|Both|both|In|On|And|and|But|but),? /, '')
    .replace(/(?<=\p{Ll})\.$/u, '')
    .trim();
  return isUnnamed(speaker) ? null : { speaker, stance, verb };
}

function isUnnamed(name: string): boolean {
  return NO_NAMES.test(name) || !/\p{L}{2}/u.test(name) || /^(?:his|her|its|their) /.test(name);
}

/** The sentence with what it quotes made blank: who speaks stands outside of it. */
function blank(sentence: string): string {
  return sentence.replace(/[“«][^”»«]*(?:[”»«]|$)|"[^"]*(?:"|$)/gu, (quoted) =>
    `“${'_'.repeat(Math.max(0, quoted.length - 2))}”`.slice(0, quoted.length),
  );
}
