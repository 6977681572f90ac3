/** What stands around a clock time in English: whether "a.m." or "p.m." ends a sentence is decided by it. */

/** Words of a time that opens a sentence: after nothing but these, the sentence has only begun. */
const timeWord =
  /^(?:[\d:.,/–-]+(?:st|nd|rd|th)?|a\.m|p\.m|at|on|from|by|in|of|to|and|the|until|since|around|about|approximately|shortly|after|before|commencing|starting|beginning|local|time|japan|early|late|morning|afternoon|evening|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** In UTF-16 units: no time is longer. */
const longestTime = 160;

/** Whether the words so far are a time and no more: "At 5 a.m", "On February 14, commencing at 11:00 a.m". */
export function isTimeOnly(text: string): boolean {
  if (text.length > longestTime) return false;
  const words = text
    .toLowerCase()
    .split(/[\s,()]+/u)
    .filter((word) => word !== "");
  return (
    /^(?:at|on|from|by|since|until|around|in|shortly|after|before)$/u.test(words[0] ?? "") &&
    words.every((word) => timeWord.test(word))
  );
}

/** Whether what follows a.m. or p.m. belongs to it: a zone's letters or name, a day, a month. */
export function continuesClock(text: string): boolean {
  return (
    /^(?:[A-Z]{2,5}|GMT[+-]?\d{0,4}|UTC[+-]?\d{0,4})\b/u.test(text) ||
    /^(?:\p{Lu}[\p{L}.]{1,20}[ -]){1,3}(?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]ime\b/u.test(text) ||
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text) ||
    /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\b/u.test(text)
  );
}
