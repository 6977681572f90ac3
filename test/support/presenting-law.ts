/** The law of presenting: reading what was presented gives the same moment, and nothing else. */
import { isBlocking } from "../../src/domain/issue.ts";
import type { NormalisedTime } from "../../src/domain/time/moment.ts";
import { presentTime } from "../../src/domain/time/present.ts";
import { readTimes } from "../../src/domain/time/read-times.ts";
import type { GeneratedMoment } from "./generated-moments.ts";

/** What was presented, and what it was read as; `clocks` each once and without order, since the style may turn it. */
export interface Presented {
  readonly text: string;
  /** The phrases of the times that were read: one, the whole text. */
  readonly phrases: readonly string[];
  readonly meant: object;
  readonly read: readonly object[];
}

export function presentAndRead(moment: GeneratedMoment, locale: string): Presented {
  const { value, homeZone, dateline, style, sentenceStart } = moment;
  const options = { homeZone, dateline, role: "adverbial", sentenceStart, style } as const;
  const { text } = presentTime(value, locale, options);
  const read = readTimes(text, locale, { dateline, place: null, homeZone });
  return {
    text,
    phrases: read.map(({ stated }) => stated.phrase.text),
    meant: core(value),
    read: read.map((time) => core(time.value)),
  };
}

export function holds({ text, phrases, meant, read }: Presented): boolean {
  return phrases[0] === text && JSON.stringify(read) === JSON.stringify([meant]);
}

/** All of a moment but the names of its zones, which come back as sets that hold them. */
function core(value: NormalisedTime) {
  const { instant, until, duration, approx, clockApprox, durationApprox } = value;
  return {
    instant,
    until,
    duration,
    approx,
    clockApprox,
    durationApprox,
    clocks: [...new Set(value.readings.map((one) => one.local))].sort(),
    contradicts: value.issues.some(isBlocking),
  };
}
