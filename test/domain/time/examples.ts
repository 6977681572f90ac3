/** The lead of the seed release and its Japanese twin, and the context they are read in. */
import type { NormalisedTime, ReadTime, TimeContext } from "../../../src/domain/time/moment.ts";
import { readTimes } from "../../../src/domain/time/read-times.ts";

export const context: TimeContext = { dateline: "2023-02-15", place: null, homeZone: "Asia/Tokyo" };

export const seedPhrase =
  "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for approximately 1 hour";
export const seedLead =
  `${seedPhrase}, Mr. MORI Takeo, Vice Minister for Foreign Affairs of Japan, held a meeting with the Honorable ` +
  "Wendy R. Sherman, Deputy Secretary of State of the United States of America, during his visit to Washington D.C. " +
  "to attend the Japan-U.S.-ROK Vice Ministers’ Meeting. The overview of the meeting is as follows.";

export const twinPhrase = "現地時間2月14日午前11時（日本時間15日午前1時）から約1時間";
export const twinLead =
  `${twinPhrase}、日米韓次官協議に出席するため米国・ワシントンD.C.を訪問中の森健良外務事務次官は、ウェンディ・シャーマン` +
  "米国国務副長官（The Honorable Wendy R. Sherman, Deputy Secretary of State of the United States of America）と会談を行いました。";

/** The only time in a text; fails the test where there is none or more than one. */
export function onlyTime(text: string, locale: string, given: Partial<TimeContext> = {}): ReadTime {
  const [time, ...others] = readTimes(text, locale, { ...context, ...given });
  if (time === undefined || others.length > 0) {
    throw new Error(`expected one time in “${text}”, found ${time === undefined ? 0 : others.length + 1}`);
  }
  return time;
}

/** A value in short: `-05:00 2023-02-14T11:00 | Asia/Tokyo 2023-02-15T01:00`. */
export function clocksOf(value: NormalisedTime): string {
  return value.readings.map((reading) => `${reading.zone} ${reading.local}`).join(" | ");
}

export function codesOf(value: NormalisedTime): readonly string[] {
  return value.issues.map((issue) => issue.code);
}
