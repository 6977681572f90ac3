/** What 同 means by where it stands: the day of a bracket, the zone of the line or of the bracket before. */
import { put } from "./mend-ja.ts";
import type { Token, TokenList } from "./token.ts";

/**
 * （日本時間2日午前3時、豪州東部時間同午前4時）: in a bracket 同 is the day that the bracket says, not that of the half
 * before it.
 */
export function sameDay(list: TokenList, i: number): void {
  const { all } = list;
  let clocked = false;
  for (let at = i - 1; at >= 0 && i - at < reach; at -= 1) {
    const said = all[at];
    if (said === undefined || stopsHalf(said)) return;
    clocked ||= said.kind === "clock";
    if (said.kind !== "day" || !clocked) continue;
    put(list, i, { kind: "day", value: said.value });
    return;
  }
}

/** Whether a bracket begins or ends here, or words stand between. */
function stopsHalf({ kind }: Token): boolean {
  return kind === "open" || kind === "close" || kind === "line" || kind === "break";
}

/** 5月4日（日本時間5日）…2日（同3日）: of days alone, 同 is the zone of the bracket before. */
export function sameZone(list: TokenList, i: number): void {
  const { all } = list;
  if (all[i - 2]?.kind !== "day" || all[i + 2]?.kind !== "close") return;
  for (let at = i - 2; at > 0 && i - at < sameReach; at -= 1) {
    const token = all[at];
    if (token?.kind !== "zone" || all[at - 1]?.kind !== "open" || all[at + 1]?.kind !== "day") continue;
    if (token.value.kind === "zones") put(list, i, { kind: "zone", value: token.value });
    return;
  }
}

/** No half has more pieces than this between its zone, its day and its clock. */
const reach = 8;
/** So many tokens back 同 may mean a zone. */
const sameReach = 24;
