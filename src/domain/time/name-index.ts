/** Names looked up in a running text: the longest one that begins at an offset, by its first character. */
export interface NameIndex<T> {
  /** Whether some name begins with this character. */
  begins(character: string): boolean;
  longestAt(text: string, at: number): { readonly value: T; readonly end: number } | null;
}

/** Where a name occurs twice, the first one counts. */
export function nameIndex<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const byFirst = new Map<string, (readonly [string, T])[]>();
  for (const entry of names) {
    const first = entry[0].charAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  return {
    begins: (character) => byFirst.has(character),
    longestAt(text, at) {
      for (const [name, value] of byFirst.get(text.charAt(at)) ?? []) {
        if (text.startsWith(name, at)) return { value, end: at + name.length };
      }
      return null;
    },
  };
}
