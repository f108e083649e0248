/** English words beside a name by which it is seen how the name is used; verbs have a file of their own. */

/** After these a name is no subject: "residents of Nagorno-Karabakh have reported". */
export const PREPOSITIONS = new Set(
  `in of at near from to between with by on for into against around across through throughout towards toward inside
  outside over under within via about like despite behind beyond off along among amid`.split(/\s+/),
);
export const HELPERS = new Set(
  'has have had will would may might must can could should shall did does do'.split(' '),
);
export const BEING = new Set('is are was were been be'.split(' '));
/** What minds are, and places are not. */
export const MINDS = new Set(
  `able unable willing unwilling ready concerned prepared determined keen eager reluctant distracted deeply aware
  committed convinced satisfied angry worried confident free responsible obliged about`.split(
    /\s+/,
  ),
);
export const ASKED = new Set(
  `accuse accused accuses accusing urge urged urges urging ask asked asks asking tell told warn warned warns warning
  blame blamed blames blaming`.split(/\s+/),
);
export const CALLS = new Set('call called calls calling'.split(' '));
export const SKIPPED = new Set(
  `also always never often long already then however now still again since itself too instead meanwhile yesterday today
  both not only first later once just even on monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);
export const GOVERNED = new Set('with against between by on for'.split(' '));
