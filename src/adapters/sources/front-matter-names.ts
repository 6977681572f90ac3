/** The names that the fields of a front matter go by, in English and in Japanese, and the one that a mistyped name is nearest to. */
import { type FrontMatterName, frontMatterFields } from "../../domain/release/front-matter.ts";

/** By their folded form. */
const names: ReadonlyMap<string, FrontMatterName> = new Map([
  ...frontMatterFields.map((name) => [folded(name), name] as const),
  ["date", "dateline"],
  ["publish", "publish-at"],
  ["to", "locales"],
  ["キー", "key"],
  ["場所", "place"],
  ["日付", "dateline"],
  ["発表日", "dateline"],
  ["解禁", "embargo"],
  ["解禁日時", "embargo"],
  ["公開", "publish-at"],
  ["公開日時", "publish-at"],
  ["原文の言語", "from"],
  ["言語", "locales"],
]);

/** The field of a name as somebody wrote it (`Publish At`, `date_line`, 解禁), or null. */
export function fieldOf(written: string): FrontMatterName | null {
  return names.get(folded(written)) ?? null;
}

/** The name that a name is nearest to, as it is written in its own language. */
export function nearestName(written: string): string {
  const own = folded(written);
  const [nearest = ""] = [...names.keys()].sort((a, b) => distance(own, a) - distance(own, b));
  return names.get(nearest) === undefined || /[^\0-\x7f]/u.test(nearest)
    ? nearest
    : (names.get(nearest) ?? nearest);
}

/** Full-width letters, capitals, spaces, hyphens and underscores make no difference. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/gu, "");
}

/** How many letters must be changed, put in, left out or swapped with their neighbour; of no more than 40. */
function distance(one: string, other: string): number {
  const [a, b] = [[...one].slice(0, 40), [...other].slice(0, 40)];
  let [before, last] = [[] as readonly number[], b.map((_, j) => j).concat(b.length) as readonly number[]];
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, wanted] of b.entries()) {
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === wanted;
      row.push(
        Math.min(
          (last[j] ?? 0) + (letter === wanted ? 0 : 1),
          (last[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          swapped ? (before[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
