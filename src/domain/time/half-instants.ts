/**
 * Every instant that one half can mean: for each day, clock and zone it may have, and both sides of a fold.
 * A penalty says how far a reading is from the plain one; the halves' common instant of least penalty is meant.
 */
import { secondsInDay } from "./calendar.ts";
import type { Preference } from "./agree.ts";
import type { HalfDays } from "./half-days.ts";
import { clockChoices } from "./resolve-clock.ts";
import type { StatedClock } from "./token.ts";
import { fixedOffset, instantsOf, offsetName } from "./wall-clock.ts";
import type { ZoneSource } from "./zone-sources.ts";

/** One instant that a half can mean, and the reading of its words that gives it. */
export interface HalfInstant {
  /** Epoch seconds. */
  readonly instant: number;
  /** What the clock says there (see `calendar.ts`). */
  readonly wall: number;
  /** IANA zone, or a fixed offset where the label is meant literally. */
  readonly zone: string;
  readonly source: ZoneSource;
  /** Whether the label is the one for the other half of the year. */
  readonly outOfSeason: boolean;
  /** Whether the clock comes twice in that zone and the label did not say which. */
  readonly fold: boolean;
  /** Whether a.m. or p.m. is ours and not the author's. */
  readonly meridiemAssumed: boolean;
  /** 0 for the plain reading; the higher, the less likely. */
  readonly penalty: number;
}

/** A wall clock that its zone skips. */
export interface Skipped {
  /** As in `calendar.ts`. */
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

/** A wall clock to be found in the zones of a source, and what is known of it already. */
interface Wanted {
  readonly wall: number;
  readonly source: ZoneSource;
  readonly meridiemAssumed: boolean;
  readonly penalty: number;
}

/** What a half can mean, and the clocks among it that there are not. */
export interface HalfInstants {
  readonly instants: readonly HalfInstant[];
  readonly skipped: readonly Skipped[];
}

/** Everything that a clock can mean on its days and in its zones; the first day, clock and source cost no penalty. */
export function halfInstants(
  clock: StatedClock,
  { days, loyalty }: Extract<HalfDays, { kind: "days" }>,
  sources: readonly ZoneSource[],
  preference: Preference,
): HalfInstants {
  const found = new Findings(preference);
  const clocks = clockChoices(clock);
  for (let d = 0; d < days.length; d += 1) {
    for (let c = 0; c < clocks.length; c += 1) {
      const choice = clocks[c];
      const wall = (days[d] ?? 0) * secondsInDay + (choice?.seconds ?? 0);
      const penalty = (d > 0 ? penalties.otherDay * loyalty : 0) + c * penalties.otherMeridiem;
      for (let s = 0; s < sources.length; s += 1) {
        const source = sources[s];
        if (source === undefined) continue;
        const meridiemAssumed = choice?.assumed === true;
        found.add({ wall, source, meridiemAssumed, penalty: penalty + s * penalties.otherSource });
      }
    }
  }
  return found;
}

/** A label is taken for one of the other season only in its commoner meanings: CST for Chicago's, never for Havana's. */
const mostSeasons = 2;

/** Collects what the clocks of a half can mean. */
class Findings implements HalfInstants {
  readonly instants: HalfInstant[] = [];
  readonly skipped: Skipped[] = [];
  readonly #preference: Preference;
  #source: ZoneSource | null = null;
  /** Whether the surroundings speak for a zone of the label, and whether the label claims more than one offset. */
  #near = false;
  #several = false;

  constructor(preference: Preference) {
    this.#preference = preference;
  }

  add(wanted: Wanted): void {
    const claimed: Claim[] = [];
    const { choices } = wanted.source;
    if (this.#source !== wanted.source) this.#look(wanted.source);
    for (const { zone, claims: offset } of choices) {
      const byRule = instantsOf(wanted.wall, zone);
      if (byRule.length === 0) this.skipped.push({ wall: wanted.wall, zone });
      if (offset !== null) this.#addClaimed(wanted, zone, byRule, claimOf(claimed, offset));
      else for (const instant of byRule) this.#push(wanted, zone, instant, { fold: byRule.length > 1 });
    }
  }

  /** CST: where the surroundings speak for one of its zones, that one is meant; else all of them are equally likely. */
  #look(source: ZoneSource): void {
    const { choices } = source;
    const claims = choices.length > 1 && choices[0]?.claims !== null;
    this.#near = claims && choices.some((choice) => this.#preference(choice) > 0);
    this.#several = claims && choices.some((choice) => choice.claims !== choices[0]?.claims);
    this.#source = source;
  }

  /** A zone whose label claims an offset: EST in July is New York's clock, mislabelled, or an hour literally meant. */
  #addClaimed(wanted: Wanted, zone: string, byRule: readonly number[], claim: Claim): void {
    if (byRule.length === 0) claim.gone = true;
    // The clock that the label usually means was skipped; no rarer zone fills in.
    if (claim.gone) return;
    const literal = wanted.wall - claim.seconds;
    const here = this.#near && this.#preference({ zone }) > 0;
    const far = this.#near && !here ? penalties.rarerZone : 0;
    if (byRule.includes(literal)) {
      // EST in July fits Jamaica, but who writes EST in July means New York's clock, unless it is written in Jamaica.
      const late = claim.outOfSeason && !here;
      claim.inSeason ||= !claim.outOfSeason;
      this.#push(wanted, zone, literal, {
        outOfSeason: late,
        penalty: far + (late ? penalties.rarerZone : 0),
      });
    } else if ((here || !(claim.outOfSeason || claim.inSeason)) && claim.rank < mostSeasons) {
      claim.outOfSeason = true;
      const penalty = far + (this.#several && !this.#near ? 0 : penalties.wallClock);
      const mislabelled = { outOfSeason: true, fold: byRule.length > 1, penalty };
      for (const instant of byRule) this.#push(wanted, zone, instant, mislabelled);
      if (fixedOffset(zone) === null)
        this.#push(wanted, offsetName(claim.seconds), literal, {
          outOfSeason: true,
          penalty: penalties.literal,
        });
    }
  }

  #push(
    { wall, source, meridiemAssumed, penalty }: Wanted,
    zone: string,
    instant: number,
    { outOfSeason = false, fold = false, penalty: more = 0 }: Partial<HalfInstant>,
  ): void {
    this.instants.push({
      instant,
      zone,
      outOfSeason,
      fold,
      wall,
      source,
      meridiemAssumed,
      penalty: penalty + more,
    });
  }
}

/** An offset that a label claims, and what became of it in the zones that were tried. */
interface Claim {
  readonly seconds: number;
  /** How many other offsets the label claims sooner. */
  readonly rank: number;
  outOfSeason: boolean;
  /** EST in January is New York's: no rarer zone with another clock then is mislabelled. */
  inSeason: boolean;
  gone: boolean;
}

function claimOf(claimed: Claim[], seconds: number): Claim {
  const known = claimed.find((claim) => claim.seconds === seconds);
  if (known !== undefined) return known;
  const claim = { seconds, rank: claimed.length, outOfSeason: false, inSeason: false, gone: false };
  claimed.push(claim);
  return claim;
}
