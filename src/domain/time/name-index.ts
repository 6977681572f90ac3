/** Names looked up in a running text: the longest one that begins at an offset, by how it begins. */
export interface NameIndex<T> {
  /** What the longest name at an offset stands for and where it ends (UTF-16 offsets), or null. */
  longestAt(text: string, at: number): { readonly value: T; readonly end: number } | null;
  /** Every name, in no order. */
  names(): readonly string[];
}

interface Entry<T> {
  readonly name: string;
  readonly value: T;
}

/** Where a name occurs twice, the first one counts. Names have at least two characters. */
export function nameIndex<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const buckets: (Entry<T>[] | null)[] = Array.from({ length: bucketCount }, () => null);
  for (const [name, value] of names) (buckets[bucketAt(name, 0)] ??= []).push({ name, value });
  for (const bucket of buckets) bucket?.sort((a, b) => b.name.length - a.name.length);
  return {
    longestAt(text, at) {
      const bucket = buckets[bucketAt(text, at)];
      if (bucket === null || bucket === undefined) return null;
      const first = text.charCodeAt(at);
      for (const { name, value } of bucket)
        if (name.charCodeAt(0) === first && text.startsWith(name, at))
          return { value, end: at + name.length };
      return null;
    },
    names: () => buckets.flatMap((bucket) => (bucket ?? []).map(({ name }) => name)),
  };
}

const bucketCount = 1 << 13;

/** Where the names stand that begin with the two characters at an offset: no string is made for a look-up. */
function bucketAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 67 + text.charCodeAt(at + 1)) & (bucketCount - 1);
}
