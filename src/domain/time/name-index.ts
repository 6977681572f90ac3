/** Names looked up in a running text: the longest one that begins at an offset, by how it begins. */
export interface NameIndex<T> {
  /** Whether some name begins with this character. */
  begins(character: string): boolean;
  longestAt(text: string, at: number): { readonly value: T; readonly end: number } | null;
}

/** So many characters of a name are looked up; the rest is compared. */
const headLength = 3;

/** Where a name occurs twice, the first one counts. */
export function nameIndex<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const byHead = new Map<string, (readonly [string, T])[]>();
  const firsts = new Set<string>();
  for (const entry of names) {
    const head = entry[0].slice(0, headLength);
    firsts.add(head.charAt(0));
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [entry]);
    else list.push(entry);
  }
  for (const list of byHead.values()) list.sort((a, b) => b[0].length - a[0].length);
  return {
    begins: (character) => firsts.has(character),
    longestAt(text, at) {
      if (!firsts.has(text.charAt(at))) return null;
      for (let length = headLength; length > 0; length -= 1) {
        for (const [name, value] of byHead.get(text.slice(at, at + length)) ?? []) {
          if (text.startsWith(name, at)) return { value, end: at + name.length };
        }
      }
      return null;
    },
  };
}
