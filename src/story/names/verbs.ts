/** English words by which a government or a people is seen to act: verbs of saying and doing, and the bodies that do it. */

const VERBS = `accept accuse acknowledge act add address admit adopt affirm agree aim allege allow announce appeal apologise
apologize appoint approve argue arm arrest ask assert assure attack attempt attribute authorise authorize back ban begin blame block
blockade bomb bombard boycott break bring build call cancel capture carry cease characterise characterize charge cite claim close
comment commit complain complete concede conclude condemn conduct confirm consider contend continue control create criticise criticize
cut decide declare decline defend demand denounce deny deploy describe dismiss dispatch despatch dispute donate down emphasise
emphasize end engage enjoy ensure enter escalate evacuate expect expel explain express extend face fail fear fight finance fire focus
force free fund gain give grant guarantee halt hand head help hint hit hold honour honor hope host impose indicate inform initiate
insist instigate intend intervene introduce invade invite issue join justify keep know label launch lay lead leave let liberate lift lose
maintain make mass mediate mobilise mobilize monitor move need negotiate note notice offer open oppose order pay permit plan plant
play pledge portray prefer prepare present press prevent promise propose protect protest prove provide provoke publish pull purchase
push put question raise ratify reaffirm reassure rebuke recall recapture receive recognise recognize refer refrain refuse refute regard
regret reiterate reject release remain remind reopen repeat reply report request require rescue resist respond restore restrict resume
retake retaliate return risk sanction say secure see seek seize sell send set shell shoot sign speak stage start state stop storm stress
strike submit suggest summon supply support surrender suspect suspend take talk target tell terminate terrorise threaten trade train
trust try turn understand unleash urge use veto violate voice vote vow wage want warn welcome win wish withdraw withhold worry yield`;

const FORMS = `said told fought sent made took began withdrew struck gave gone went held let sought won lost saw seen knew known
thought spoke spoken broke broken brought built hit shot kept left met paid led laid put sold set shut understood saying shown fell
wrote drew chose forbade overran fled`;

const BODIES = `administration admiralty airforce armies army authorities authority cabinet congress court courts defence
defense delegation department embassy envoys forces government intelligence leadership military ministries ministry navy
parliament police prosecutors security senate separatists servicemen services soldiers troops`;

const bases = new Set(words(VERBS));
const bodies = new Set(words(BODIES));
/** "launches", "launched". */
const finite = new Set([
  ...words(FORMS),
  ...words(VERBS).flatMap((base) => [...endings(base, 's'), ...endings(base, 'ed')]),
]);
/** "launching". */
const doing = new Set(words(VERBS).flatMap((base) => endings(base, 'ing')));
/** "launched", "sent". */
const done = new Set([...words(FORMS), ...words(VERBS).flatMap((base) => endings(base, 'ed'))]);

/** Nouns as well as verbs: only what follows them can tell. */
const DOUBLE = new Set(
  words(`aims attacks backs bans calls claims controls demands downs ends fears fires focuses forces halts hopes
  leads moves needs notes offers orders plans pledges plays presses protests questions reports requests returns risks sanctions
  shells shoots stages starts states stops storms strikes supplies supports talks targets threats trades trains trusts turns uses
  vetoes votes vows wants wishes`),
);
const OPENS_OBJECT = new Set(
  words(
    `that the a an for it its on to their his her no not any all both this these those he she they`,
  ),
);

/** How a word right after a name stands to it. */
export type Deed = 'deed' | 'maybe' | 'none';

/** Whether the word is a verb by which the name before it acts; `next` is the word after. */
export function deedOf(word: string, next: string | undefined, isPlural: boolean): Deed {
  if (DOUBLE.has(word)) {
    return next !== undefined && OPENS_OBJECT.has(next) && !(word === 'attacks' && next === 'on')
      ? 'deed'
      : 'maybe';
  }
  return finite.has(word) || (isPlural && bases.has(word)) ? 'deed' : 'none';
}

/** "launching", "trading": what a name is said to be doing. */
export function isDoing(word: string | undefined): boolean {
  return word !== undefined && doing.has(word);
}

/** "launched", "despatched": what something was that a name did. */
export function isDone(word: string | undefined): boolean {
  return word !== undefined && done.has(word);
}

/** Whether the word is one for those who act for a place, such as "government". */
export function isBody(word: string): boolean {
  return bodies.has(word);
}

/** Every word that makes a difference after a name. */
export function verbForms(): readonly string[] {
  return [...bases, ...finite, ...doing, ...done, ...bodies, ...DOUBLE];
}

/** The spellings that a verb's form may have; some are no words, and do no harm. */
function endings(base: string, ending: 's' | 'ed' | 'ing'): string[] {
  const doubled = `${base}${base.at(-1) ?? ''}${ending}`;
  const cut = base.slice(0, -1);
  if (ending === 's') return [`${base}s`, `${base}es`, `${cut}ies`];
  if (ending === 'ed') return [`${base}ed`, `${base}d`, `${cut}ied`, doubled];
  return [`${base}ing`, `${cut}ing`, doubled];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
