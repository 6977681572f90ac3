/**
 * Every instant that one half can mean: for each day, clock and zone it may have, and both sides of a fold.
 * A penalty says how far a reading is from the plain one; the halves' common instant of least penalty is meant.
 */
import { secondsInDay } from "./calendar.ts";
import type { HalfDays } from "./half-days.ts";
import { clockChoices } from "./resolve-clock.ts";
import type { StatedClock } from "./token.ts";
import { fixedOffset, instantsOf, offsetName } from "./wall-clock.ts";
import type { ZoneChoice } from "./zone-label.ts";
import type { ZoneSource } from "./zone-sources.ts";

export interface HalfInstant {
  readonly instant: number;
  readonly wall: number;
  readonly zone: string;
  readonly source: ZoneSource;
  /** Whether the label is the one for the other half of the year. */
  readonly outOfSeason: boolean;
  /** Whether the clock comes twice in that zone and the label did not say which. */
  readonly fold: boolean;
  readonly meridiemAssumed: boolean;
  readonly penalty: number;
}

/** A wall clock that its zone skips. */
export interface Skipped {
  readonly wall: number;
  readonly zone: string;
}

const penalties = {
  otherDay: 1,
  otherMeridiem: 2,
  otherSource: 4,
  wallClock: 20,
  literal: 21,
  rarerZone: 22,
};

export function halfInstants(
  clock: StatedClock,
  days: Extract<HalfDays, { kind: "days" }>,
  sources: readonly ZoneSource[],
): { readonly instants: readonly HalfInstant[]; readonly skipped: readonly Skipped[] } {
  const instants: HalfInstant[] = [];
  const skipped: Skipped[] = [];
  for (const [dayIndex, day] of days.days.entries()) {
    for (const [clockIndex, choice] of clockChoices(clock).entries()) {
      const wall = day * secondsInDay + choice.seconds;
      for (const [sourceIndex, source] of sources.entries()) {
        const penalty =
          (dayIndex > 0 ? penalties.otherDay * (days.loyalty ?? 1) : 0) +
          clockIndex * penalties.otherMeridiem +
          sourceIndex * penalties.otherSource;
        const found = inZones(wall, source.choices);
        skipped.push(...found.skipped);
        for (const one of found.instants) {
          // Written out: a spread here is a tenth of the whole engine's time.
          instants.push({
            instant: one.instant,
            zone: one.zone,
            outOfSeason: one.outOfSeason,
            fold: one.fold,
            wall,
            source,
            meridiemAssumed: choice.assumed,
            penalty: penalty + one.penalty,
          });
        }
      }
    }
  }
  return { instants, skipped };
}

/** A label is taken for one of the other season only in its commoner meanings: CST for Chicago's, never for Havana's. */
const mostSeasons = 2;

type InZone = Pick<HalfInstant, "instant" | "zone" | "outOfSeason" | "fold" | "penalty">;

function inZones(
  wall: number,
  choices: readonly ZoneChoice[],
): { readonly instants: readonly InZone[]; readonly skipped: readonly Skipped[] } {
  const instants: InZone[] = [];
  const skipped: Skipped[] = [];
  const outOfSeason = new Set<number>();
  const gone = new Set<number>();
  const claimed = [...new Set(choices.map((one) => one.claims))];
  for (const { zone, claims } of choices) {
    const byRule = instantsOf(wall, zone);
    if (byRule.length === 0) {
      skipped.push({ wall, zone });
      if (claims !== null) gone.add(claims);
      continue;
    }
    if (claims === null) {
      for (const instant of byRule)
        instants.push({ instant, zone, outOfSeason: false, fold: byRule.length > 1, penalty: 0 });
      continue;
    }
    if (gone.has(claims)) continue; // the clock that the label usually means was skipped; no rarer zone fills in
    const literal = wall - claims;
    // EST in July fits Jamaica, but who writes EST in July means New York's clock, mislabelled.
    const late = outOfSeason.has(claims);
    if (byRule.includes(literal)) {
      instants.push({
        instant: literal,
        zone,
        outOfSeason: late,
        fold: false,
        penalty: late ? penalties.rarerZone : 0,
      });
    } else if (!late && claimed.indexOf(claims) < mostSeasons) {
      outOfSeason.add(claims);
      for (const instant of byRule)
        instants.push({
          instant,
          zone,
          outOfSeason: true,
          fold: byRule.length > 1,
          penalty: penalties.wallClock,
        });
      if (fixedOffset(zone) === null) {
        instants.push({
          instant: literal,
          zone: offsetName(claims),
          outOfSeason: true,
          fold: false,
          penalty: penalties.literal,
        });
      }
    }
  }
  return { instants, skipped };
}
