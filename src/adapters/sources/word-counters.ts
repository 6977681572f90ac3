/**
 * Counts the paragraphs of lists as Word does (ECMA-376 part 1, 17.9): all uses of an abstract list count on in one
 * sequence, a use that says where it starts begins there when it is met first, and a level begins anew when one above it
 * was used. A level above that no paragraph has used yet counts as used once a deeper one is (Microsoft KB Q110380).
 */
import { mostListLevels } from "./word-limits.ts";
import type { ListLevel, WordList } from "./word-numbering.ts";
import { writeNumber } from "./word-numbers.ts";
import { hasPrivate } from "./word-symbols.ts";

/** UTF-16 units: the text of a level is the document's own, and may repeat its numbers. */
const longestMarker = 100;

/** What stands before a paragraph of a list. */
export interface ListMarker {
  /** `2.1`, `（ア）`, `•`; never empty. */
  readonly text: string;
  /** Whether it is a number that was counted, and no mere sign. */
  readonly counted: boolean;
  /** Whether nothing parts it from the words. */
  readonly tight: boolean;
}

interface Count {
  /** The numbers of the levels; null where a level begins anew. */
  readonly values: (number | null)[];
  /** Uses that have begun with a number of their own, by level. */
  readonly begun: Set<string>;
}

export class ListCounters {
  readonly #counts = new Map<string, Count>();

  /** Counts the next paragraph of a list; null where its level shows nothing. `level`: 0 for the outermost. */
  next(list: WordList, level: number, numId: number): ListMarker | null {
    const definition = list.levels.get(level);
    if (definition === undefined) return null;
    const { values, begun } = this.#countOf(list.abstractId);
    const begin = list.starts.get(level);
    const use = `${numId}/${level}`;
    if (begin !== undefined && !begun.has(use)) {
      begun.add(use);
      values[level] = null;
    }
    for (let above = 0; above < level; above += 1) values[above] ??= startOf(list, above);
    const last = values[level] ?? null;
    values[level] = last === null ? startOf(list, level) : last + 1;
    for (let below = level + 1; below < mostListLevels; below += 1)
      if (restartsAfter(list.levels.get(below)?.restart ?? null, below, level)) values[below] = null;
    return definition.hidden ? null : markerOf(definition, list, { values, level });
  }

  #countOf(abstractId: string): Count {
    const known = this.#counts.get(abstractId);
    if (known !== undefined) return known;
    const count: Count = { values: Array.from({ length: mostListLevels }, () => null), begun: new Set() };
    this.#counts.set(abstractId, count);
    return count;
  }
}

function startOf(list: WordList, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 0;
}

/** Whether a level begins anew after one above it. `restart` counts from 1; one that is not above the level says nothing. */
function restartsAfter(restart: number | null, level: number, used: number): boolean {
  return used < (restart === null || restart < 0 || restart > level ? level : restart);
}

function markerOf(
  definition: ListLevel,
  list: WordList,
  { values, level }: { readonly values: readonly (number | null)[]; readonly level: number },
): ListMarker | null {
  const { form, legal, tight } = definition;
  if (form === "bullet") {
    const text = bulletOf(definition);
    return text === "" ? null : { text, counted: false, tight };
  }
  let counted = false;
  const text = definition.text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = values[at] ?? null;
      const own = list.levels.get(at)?.form ?? "decimal";
      if (at > level || value === null || own === "bullet" || own === "none") return "";
      counted = true;
      return writeNumber(value, legal ? "decimal" : own);
    })
    .trim()
    .slice(0, longestMarker);
  return text === "" ? null : { text, counted, tight };
}

/** Signs of symbol fonts are `•`, and so is the `o` that Word sets in a typewriter's letters; others are their author's. */
function bulletOf({ text, symbol }: ListLevel): string {
  const sign = text.trim();
  if (symbol || hasPrivate(sign) || sign === "o" || sign === "·") return "•";
  return sign.slice(0, longestMarker);
}
