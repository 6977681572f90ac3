/**
 * The halves of a run in their order, each with what stands between it and the one before; days and zones that stand
 * alone beside a half are put into it.
 */
import type { StatedHalf } from "./stated-half.ts";
import { halvesIn, sameShape } from "./stated-half.ts";
import type { Run, Stretch } from "./stretches.ts";
import { stretchesOf } from "./stretches.ts";
import { indexFrom } from "./token-lines.ts";
import type { Token } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** A half, and how it is joined to the one before. */
export interface Link {
  readonly half: StatedHalf;
  /** What stands before the half. */
  readonly link: Stretch["link"] | "comma";
}

/** Collects the halves of one run. */
export class LinkedHalves {
  /** In the order of the text. */
  readonly links: Link[] = [];
  /** A day or a zone that stood alone, for the half to come. */
  #waiting: StatedHalf | null = null;
  /** Whether what waits stood behind a bracket, and so may belong to the halves before it. */
  #behind = false;
  /** The second of two days that stand before the clocks. */
  #pairedDay: StatedHalf | null = null;
  /** Days that stand after a bracket, by where the half begins that they stand after. */
  #after: Map<number, StatedHalf> | null = null;
  readonly #clocked: boolean;
  readonly #tokens: readonly Token[];
  /** Whether the last bracket held the day of the half before it, and nothing else. */
  #dayInBracket = false;

  constructor({ tokens, clocked }: Run) {
    this.#clocked = clocked;
    this.#tokens = tokens;
    const stretches = stretchesOf(tokens);
    // "… (next day) / 2400 CET": what a bracket that opened elsewhere ends with belongs there.
    const stray = stretches[1]?.link === "close" && stretches[0]?.tokens.every(isIdle) === true;
    for (const stretch of stray ? stretches.slice(1) : stretches) {
      let link: Link["link"] = this.#goesOn(stretch) ? "comma" : stretch.link;
      for (const half of halvesIn(stretch.tokens)) {
        this.#take(half, link, stretch.link);
        link = "comma";
      }
    }
    if (this.#pairedDay !== null && this.links.length === 1)
      this.links.push({ half: this.#pairedDay, link: "open" });
    // "20:00 BST / 3 p.m. EDT / May 5"
    const last = this.links.at(-1);
    if (this.#waiting !== null && isDated(this.#waiting) && last !== undefined)
      this.#setAfter(last.half, this.#waiting);
  }

  #waitsForPair(stretch: Stretch["link"]): boolean {
    return stretch === "open" && this.links.length === 0 && this.#waiting !== null && isDated(this.#waiting);
  }

  /** The second of two clocks takes the second of the two days that stand before them. */
  #ofPair(half: StatedHalf): StatedHalf {
    const paired = this.#pairedDay;
    if (paired === null || this.links.length !== 1 || isDated(half)) return half;
    this.#pairedDay = null;
    const { day, weekday } = paired;
    return { ...half, day, weekday: half.weekday ?? weekday, zone: half.zone ?? paired.zone };
  }

  /** The day that stands after the half that begins here, or null. */
  dayAfter(start: number): StatedHalf | null {
    return this.#after?.get(start) ?? null;
  }

  #take(half: StatedHalf, link: Link["link"], stretch: Stretch["link"]): void {
    const { outer } = half;
    if (outer !== null && this.#lacksZone()) this.#giveZone(outer.label);
    const last = this.links.at(-1);
    if (half.clock !== null || (!this.#clocked && isDated(half))) {
      // "… (4 p.m. EST) on May 3 and 6:00 UT": the day behind a bracket is not that of what "and" adds.
      const waiting = this.#behind && (link === "and" || link === "or") ? null : this.#waiting;
      this.links.push({ half: this.#ofPair(waiting === null ? half : sameShape(fill(half, waiting))), link });
      this.#waiting = null;
    } else if (half.zone !== null && half.day !== null && this.#waitsForPair(stretch)) {
      this.#pairedDay = half; // "on May 14 (May 15 in Japan) at 11:00 a.m. (1:00 a.m. in Japan)"
    } else if (half.zone !== null && half.day === null && this.#lacksZone()) {
      this.#giveZone(half.zone);
    } else if (half.zone !== null && half.day !== null && stretch === "open" && last !== undefined) {
      this.links.push({ half, link: "open" }); // "11:00 a.m. on February 14 (February 15 in Japan)"
    } else if (stretch === "open" && last !== undefined && !isDated(last.half)) {
      const { day, weekday, relativeDay } = half; // "3 a.m. JST (16 Feb)"
      const end = this.#closing(half.end);
      this.#replaceLast({ ...last.half, day, weekday: last.half.weekday ?? weekday, relativeDay, end });
      this.#dayInBracket = true;
    } else if (half.weekday !== null || isDated(half)) {
      this.#behind = stretch === "close" && last !== undefined;
      if (this.#behind && last !== undefined) this.#setAfter(last.half, half);
      this.#waiting = half;
    } else if (half.zone !== null) {
      this.#behind = false;
      this.#waiting = half;
    }
  }

  /** The end of the bracket that closes right behind an offset; the offset where none does. */
  #closing(end: number): number {
    const next = this.#tokens[indexFrom(this.#tokens, end)];
    return next?.kind === "close" ? next.end : end;
  }

  /** "9 PM PDT (June 4), 11 PM CDT (June 4) 12 AM EDT": after a bracket with a day alone the list goes on. */
  #goesOn({ link, tokens: [first] }: Stretch): boolean {
    const goesOn =
      this.#dayInBracket && link === "close" && (first?.kind === "comma" || first?.kind === "clock");
    if (link !== "start") this.#dayInBracket = false;
    return goesOn;
  }

  #setAfter({ start }: StatedHalf, day: StatedHalf): void {
    (this.#after ??= new Map()).set(start, day);
  }

  #lacksZone(): boolean {
    return this.links.at(-1)?.half.zone === null;
  }

  #giveZone(zone: ZoneLabel): void {
    const last = this.links.at(-1);
    if (last !== undefined) this.#replaceLast({ ...last.half, zone });
  }

  #replaceLast(half: StatedHalf): void {
    const last = this.links.at(-1);
    if (last !== undefined) this.links[this.links.length - 1] = { half: sameShape(half), link: last.link };
  }
}

/** Whether a half says its day by a date or by its distance ("the next day"); a weekday alone does not count. */
export function isDated({ day, relativeDay }: StatedHalf): boolean {
  return day !== null || relativeDay !== null;
}

function isIdle({ kind }: Token): boolean {
  return kind !== "clock" && kind !== "zone" && kind !== "day" && kind !== "ordinal";
}

/** Gives a half the day and the zone that stood alone before it. */
function fill(half: StatedHalf, waiting: StatedHalf): StatedHalf {
  if (isDated(half)) return half.zone === null ? { ...half, zone: waiting.zone } : half;
  return {
    ...half,
    start: Math.min(waiting.start, half.start),
    day: waiting.day,
    weekday: half.weekday ?? waiting.weekday,
    relativeDay: waiting.relativeDay,
    zone: half.zone ?? waiting.zone,
  };
}
