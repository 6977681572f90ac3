/**
 * English abbreviations that end with a full stop, by what the stop can mean.
 *
 * - `title`: a name follows, so it never ends a sentence ("Mr.", "H.E.", "e.g.").
 * - `number`: belongs to a number after it ("No. 5", "Art. 9") and otherwise ends a sentence.
 * - `calendar`: a month or a day of the week; like `number`, and only with a capital ("Sept. 18", not "sun.").
 * - `clock`: a.m. and p.m., which a zone, a day or the rest of the sentence may follow.
 * - `word`: may end a sentence; it does where a word follows that seldom stands inside one ("the U.S. However, …").
 */
export type AbbreviationKind = "title" | "number" | "calendar" | "clock" | "word";

const kinds: readonly (readonly [AbbreviationKind, string])[] = [
  [
    "title",
    `mr mrs ms messrs mx dr drs prof hon rt rev gen lt col capt cmdr cdr maj sgt adm gov pres sen rep reps amb supt insp
     fr mme mlle h.e h.h h.m h.r.h ph vs v viz cf e.g i.e approx ca incl esp a.k.a adv asst assoc dir`,
  ],
  [
    "number",
    "no nos art arts para paras p pp sec secs vol vols ch chap chaps fig figs ex ext tel op nr n° ser cl reg sched",
  ],
  [
    "calendar",
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
  ],
  ["clock", "a.m p.m"],
  [
    "word",
    `inc ltd co corp plc bros jr sr etc al dept div univ assn govt intl natl min mins hr hrs km kg lb lbs oz cm mm
     st mt ft ave blvd rd u.s u.s.a u.k u.n e.u d.c d.p.r.k r.o.k ph.d m.d b.a m.a b.c a.d m.p j.d ll.m`,
  ],
];

const kindOf = new Map(
  kinds.flatMap(([kind, words]) => words.split(/\s+/u).map((word) => [word, kind] as const)),
);

/**
 * What kind of abbreviation a word before a full stop is; null for an ordinary word. Letters with stops between them
 * that no list knows ("G.D.P") are of kind `word`.
 */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const known = kindOf.get(word) ?? kindOf.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /^(?:\p{L}\.){1,6}\p{L}$/u.test(word) ? "word" : null;
}

/** Words that open sentences and seldom stand, with a capital, inside one; none is a name. */
const starters = new Set(
  `A After All Also Although An And As At Based Because Before Besides Both But By Can Did Do Does During Each Earlier
   Either Finally First For From Furthermore He Hence Her His How However I If In Indeed It Its Last Later Likewise Many
   Meanwhile More Moreover Most My Nevertheless Next No Now On Once One Or Our Over Please Regarding Second Several She
   Should Since So Some Such That The Their Then There Therefore These They This Those Through Thus To Today Together
   Tomorrow Two Under Until Upon Was We Were What When Where Which While Who Why Will With Would Yesterday You Your`.split(
    /\s+/u,
  ),
);

/** Forms of address that open a sentence after an abbreviation ("… in Washington, D.C. Mr. Mori …"). */
const addresses = new Set(["Mr", "Mrs", "Ms", "Dr", "Messrs"]);

export function opensSentence(word: string): boolean {
  return starters.has(word) || addresses.has(word);
}
