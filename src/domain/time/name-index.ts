/** Names looked up in a running text: the longest one that begins at an offset, by how it begins. */
export interface NameIndex<T> {
  /** What the longest name at an offset stands for and where it ends (UTF-16 offsets), or null. */
  longestAt(text: string, at: number): { readonly value: T; readonly end: number } | null;
  /** Every name, in no order. */
  names(): readonly string[];
}

interface Entry<T> {
  readonly name: string;
  /** The first UTF-16 unit of the name, and how many it has: most names are told apart by that. */
  readonly first: number;
  readonly length: number;
  readonly value: T;
}

/** Where a name occurs twice, the first one counts. Names have at least two characters. */
export function nameIndex<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const buckets: (Entry<T>[] | null)[] = Array.from({ length: bucketCount }, () => null);
  for (const [name, value] of names) {
    const first = name.charCodeAt(0);
    (buckets[bucketOf(first, name.charCodeAt(1))] ??= []).push({ name, first, length: name.length, value });
  }
  for (const bucket of buckets) bucket?.sort((a, b) => b.length - a.length);
  return {
    longestAt(text, at) {
      const begins = text.charCodeAt(at);
      const bucket = buckets[bucketOf(begins, text.charCodeAt(at + 1))];
      if (bucket === null || bucket === undefined) return null;
      for (const { name, first, length, value } of bucket)
        if (first === begins && text.startsWith(name, at)) return { value, end: at + length };
      return null;
    },
    names: () => buckets.flatMap((bucket) => (bucket ?? []).map(({ name }) => name)),
  };
}

const bucketCount = 1 << 13;

/** Where the names stand that begin with two UTF-16 units: no string is made for a look-up. */
function bucketOf(first: number, second: number): number {
  return (first * 67 + second) & (bucketCount - 1);
}
