/**
 * 同 before a clock means the zone that was named before: 日本時間6日午後6時、同7時30分. In a bracket it means the zone of
 * the bracket before: 現地時間6日午後6時（日本時間7日午前7時）から8日午後3時（同9日午前4時）まで.
 */
import type { StatedHalf } from "./stated-half.ts";
import { sameShape } from "./stated-half.ts";
import type { StatedGroup } from "./stated-time.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** Puts the zone that was meant in place of each 同; where none was named before, 同 stays. */
export function withZonesOfBefore(groups: readonly StatedGroup[]): readonly StatedGroup[] {
  if (!groups.some(saysSame)) return groups;
  let pair: readonly (ZoneLabel | null)[] = [];
  let last: ZoneLabel | null = null;
  return groups.map((group) => {
    const { halves: said } = group;
    const halves = saysSame(group)
      ? said.map((half, i) => renamed(half, said.length, pair[i] ?? null, last))
      : said;
    if (halves.length > 1) pair = halves.map((half) => half.zone);
    last = halves[halves.length - 1]?.zone ?? last;
    // Written out like every group: a spread would be of another shape, which is slower to read.
    const { start, end, dayAfter, soft, duration } = group;
    return { start, end, halves, dayAfter, soft, duration };
  });
}

function saysSame({ halves }: StatedGroup): boolean {
  return halves.some((half) => half.zone?.kind === "same");
}

/** `paired`: the zone that stood in this place of the pair before; `last`: the one that was named last. */
function renamed(
  half: StatedHalf,
  halves: number,
  paired: ZoneLabel | null,
  last: ZoneLabel | null,
): StatedHalf {
  if (halves === 1) return sameShape({ ...half, zone: last });
  // Of a bracket that says 同, the half before it is in the zone that stood there before, too.
  const open = half.zone === null || half.zone.kind === "same";
  return open && paired !== null ? sameShape({ ...half, zone: paired }) : half;
}
