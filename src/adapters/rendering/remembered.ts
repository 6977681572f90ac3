/** Values that cost much and never change: CLDR's names and patterns, a language's zones, words without values. */

/** The function, asked once for each text; there are as many texts as locales, months, zones and keys of words. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
