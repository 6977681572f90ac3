/** What the parser repaired in a file, one line for each kind of repair. */
import type { Repair, RepairCode } from "../domain/release/block.ts";
import type { Words } from "../words.ts";

/** So many places are named; a page's menu has a hundred. */
const mostNamed = 8;

/** The lines to print, the last with how to undo one; none where nothing was repaired. */
export function repairedLines(repairs: readonly Repair[], words: Words): readonly string[] {
  if (repairs.length === 0) return [];
  const byCode = new Map<RepairCode, readonly number[]>();
  for (const { code, line } of repairs) byCode.set(code, [...(byCode.get(code) ?? []), line]);
  const said = [...byCode].map(([code, lines]) =>
    words.t("run.repaired", {
      what: words.repair(code),
      lines: placesOf([...new Set(lines)], words),
      count: lines.length,
    }),
  );
  return [...said, words.t("run.undo")];
}

function placesOf(lines: readonly number[], words: Words): string {
  const named = new Intl.ListFormat(words.locale, { type: "conjunction" }).format(
    lines.slice(0, mostNamed).map(String),
  );
  const more = lines.length - mostNamed;
  return more > 0 ? words.t("run.repairedMore", { lines: named, count: more }) : named;
}
