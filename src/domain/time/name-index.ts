/** Names looked up in a running text: the longest one that begins at an offset, by how it begins. */
export interface NameIndex<T> {
  /** Whether some name begins with this character. */
  begins(character: string): boolean;
  longestAt(text: string, at: number): { readonly value: T; readonly end: number } | null;
  names(): readonly string[];
}

interface Entry<T> {
  readonly name: string;
  readonly value: T;
}

/** Where a name occurs twice, the first one counts. Names have at least two characters. */
export function nameIndex<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const byHead = new Map<number, Entry<T>[]>();
  const firsts = new Set<string>();
  for (const [name, value] of names) {
    const head = headAt(name, 0);
    firsts.add(name.charAt(0));
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [{ name, value }]);
    else list.push({ name, value });
  }
  for (const list of byHead.values()) list.sort((a, b) => b.name.length - a.name.length);
  return {
    begins: (character) => firsts.has(character),
    longestAt(text, at) {
      const list = byHead.get(headAt(text, at));
      if (list === undefined) return null;
      const third = text.charCodeAt(at + 2);
      for (const { name, value } of list) {
        if (name.length > 2 && name.charCodeAt(2) !== third) continue;
        if (text.startsWith(name, at)) return { value, end: at + name.length };
      }
      return null;
    },
    names: () => [...byHead.values()].flatMap((list) => list.map(({ name }) => name)),
  };
}

/** The first two characters as one number: no string is made for a look-up. */
function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
}
