import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, codesOf, context, onlyTime } from "./examples.ts";

/** Text, place of the context, instant, clocks: lists, tables, bulletins, and words between halves. */
const rows: readonly (readonly [string, string | null, string, string])[] = [
  [
    "The gate shuts at 515 PM AST (2115 UTC) on February 20.",
    "San Juan",
    "2023-02-20T21:15:00Z",
    "America/Puerto_Rico 2023-02-20T17:15 | UTC 2023-02-20T21:15",
  ],
  [
    "| London | Mon 20 Feb 2023 19:00 (07:00 PM) |\n| Tokyo | Tue 21 Feb 2023 04:00 (04:00 AM) |",
    null,
    "2023-02-20T19:00:00Z",
    "Europe/London 2023-02-20T19:00 | Asia/Tokyo 2023-02-21T04:00",
  ],
  [
    "The call is on Monday, June 12 at 11:00 AM (EDT) Boston, 16:00 (GMT) London, 17:00 (CET) Paris.",
    null,
    "2023-06-12T15:00:00Z",
    "America/New_York 2023-06-12T11:00 | Europe/London 2023-06-12T16:00 | Europe/Paris 2023-06-12T17:00",
  ],
  [
    "Doors open on March 9 at 10 a.m. US EST – which is midnight in Japan.",
    null,
    "2023-03-09T15:00:00Z",
    "America/New_York 2023-03-09T10:00 | Asia/Tokyo 2023-03-10T00:00",
  ],
  [
    "SUMMARY OF 1000 PM CST...0400 UTC...POSITION",
    "Chicago",
    "2023-02-16T04:00:00Z",
    "America/Chicago 2023-02-15T22:00 | UTC 2023-02-16T04:00",
  ],
  [
    "Sprint review: February 20, 9a PT / 12p ET / 17:00 UTC",
    null,
    "2023-02-20T17:00:00Z",
    "America/Los_Angeles 2023-02-20T09:00 | America/New_York 2023-02-20T12:00 | UTC 2023-02-20T17:00",
  ],
  [
    "The last episode is on Sunday, February 19 at 9:30/8:30c.",
    null,
    "2023-02-20T02:30:00Z",
    "America/New_York 2023-02-19T21:30 | America/Chicago 2023-02-19T20:30",
  ],
  [
    "The series premieres on February 20 at 8 ET/5 PT.",
    null,
    "2023-02-21T01:00:00Z",
    "America/New_York 2023-02-20T20:00 | America/Los_Angeles 2023-02-20T17:00",
  ],
  [
    "The board meets on February 20 at 9 ET/6 PT.",
    null,
    "2023-02-20T14:00:00Z",
    "America/New_York 2023-02-20T09:00 | America/Los_Angeles 2023-02-20T06:00",
  ],
  [
    "Open on February 20: 9 PM PST (Feb 20), 11 PM CST (Feb 20) 12 AM EST (Feb 21)",
    null,
    "2023-02-21T05:00:00Z",
    "America/Los_Angeles 2023-02-20T21:00 | America/Chicago 2023-02-20T23:00 | America/New_York 2023-02-21T00:00",
  ],
  [
    "On sale in three cities:\nFebruary 20\n16:00 PST\n19:00 EST\nFebruary 21\n00:00 GMT\n09:00 JST",
    null,
    "2023-02-21T00:00:00Z",
    "America/Los_Angeles 2023-02-20T16:00 | America/New_York 2023-02-20T19:00 | UTC 2023-02-21T00:00 | Asia/Tokyo 2023-02-21T09:00",
  ],
  [
    "On February 20:\n\nPacific Time (PT): 4 p.m.\n\nEastern Time (ET): 7 p.m.\n\nChina Standard Time (CST): 8 a.m. (next day)",
    null,
    "2023-02-21T00:00:00Z",
    "America/Los_Angeles 2023-02-20T16:00 | America/New_York 2023-02-20T19:00 | Asia/Shanghai 2023-02-21T08:00",
  ],
  [
    "On 20 February:\n10:00 MST – DENVER\n12:00 EST – NEW YORK\n02:00 JST – TOKYO",
    null,
    "2023-02-20T17:00:00Z",
    "America/Denver 2023-02-20T10:00 | America/New_York 2023-02-20T12:00 | Asia/Tokyo 2023-02-21T02:00",
  ],
  [
    "Live on February 20\n- North America: 3pm PST / 6pm EST\n- Europe: 11pm GMT / midnight CET (Tuesday 21 February)",
    null,
    "2023-02-20T23:00:00Z",
    "America/Los_Angeles 2023-02-20T15:00 | America/New_York 2023-02-20T18:00 | UTC 2023-02-20T23:00 | Europe/Paris 2023-02-21T00:00",
  ],
  [
    "On February 20 at 6 p.m. Seoul time. That's 4 a.m. for viewers in New York.",
    null,
    "2023-02-20T09:00:00Z",
    "Asia/Seoul 2023-02-20T18:00 | America/New_York 2023-02-20T04:00",
  ],
  [
    "At 10 a.m. Rome time on February 20 (yes, that is 4 a.m. Eastern Time!) the doors open.",
    null,
    "2023-02-20T09:00:00Z",
    "Europe/Rome 2023-02-20T10:00 | America/New_York 2023-02-20T04:00",
  ],
  [
    "The shop opens at 23:00 (11pm) PST on February 19, which is 07:00 GMT on February 20.",
    null,
    "2023-02-20T07:00:00Z",
    "America/Los_Angeles 2023-02-19T23:00 | UTC 2023-02-20T07:00",
  ],
  [
    "They speak on February 20 (February 21 in Japan) at 6:00 p.m. EST (8:00 a.m. JST).",
    null,
    "2023-02-20T23:00:00Z",
    "America/New_York 2023-02-20T18:00 | Asia/Tokyo 2023-02-21T08:00",
  ],
  [
    "At half past six in the evening London time (1:30 p.m. in New York) on February 20",
    null,
    "2023-02-20T18:30:00Z",
    "Europe/London 2023-02-20T18:30 | America/New_York 2023-02-20T13:30",
  ],
  [
    "The rates are fixed at 4:00 p.m. CET (3:00 p.m. GMT / midnight JST, February 21) on Monday, February 20.",
    null,
    "2023-02-20T15:00:00Z",
    "Europe/Paris 2023-02-20T16:00 | UTC 2023-02-20T15:00 | Asia/Tokyo 2023-02-21T00:00",
  ],
  [
    "The bidding ends at 10 a.m. EST on June 20.",
    "Sydney",
    "2023-06-20T00:00:00Z",
    "Australia/Sydney 2023-06-20T10:00",
  ],
  [
    "Troops stand down at 0500 hours GMT on 20 February.",
    null,
    "2023-02-20T05:00:00Z",
    "UTC 2023-02-20T05:00",
  ],
  ["14h30 Arrival of the ministers", "Brussels", "2023-02-15T05:30:00Z", "Asia/Tokyo 2023-02-15T14:30"],
  ["All times are UTC.\nBackup: February 20 at 04:15", null, "2023-02-20T04:15:00Z", "UTC 2023-02-20T04:15"],
];

describe("lists, tables and bulletins", () => {
  test.each(rows)("%s", (text, place, instant, clocks) => {
    const { value } = onlyTime(text, "en", { place });
    expect(value.instant).toBe(instant);
    expect(clocksOf(value)).toBe(clocks);
  });

  test("a head of zones names the clocks of the rows below by their order", () => {
    const text = "February 20\nRome time / East Coast\n10:00am / 4:00am Mass\n4:30pm / 10:30am Oath";
    const times = readTimes(text, "en", context);
    expect(times.map(({ value }) => clocksOf(value))).toEqual([
      "Europe/Rome 2023-02-20T10:00 | America/New_York 2023-02-20T04:00",
      "Europe/Rome 2023-02-20T16:30 | America/New_York 2023-02-20T10:30",
    ]);
  });

  test("where the zones begin again, so does a time", () => {
    const text = "between 21:00 UT (4 p.m. EST) on February 20 and 06:00 UT (1 a.m. EST) on February 21";
    const times = readTimes(text, "en", context);
    expect(times.map(({ value }) => value.instant)).toEqual(["2023-02-20T21:00:00Z", "2023-02-21T06:00:00Z"]);
  });

  test("a day behind the second of two times is the first one's too", () => {
    const text = "Statement at 14:15 CET and questions at 14:45 CET, Monday, 20 February";
    const times = readTimes(text, "en", context);
    expect(times.map(({ value }) => value.instant)).toEqual(["2023-02-20T13:15:00Z", "2023-02-20T13:45:00Z"]);
  });

  test("a bracket may say how long it takes, and the words of a time end with their bracket", () => {
    const { stated, value } = onlyTime(
      "from 5:40 p.m. (about 20 minutes) EST (7:40 a.m. JST (Feb. 21)) on February 20",
      "en",
    );
    expect([value.duration, value.durationApprox, value.instant]).toEqual([
      "PT20M",
      true,
      "2023-02-20T22:40:00Z",
    ]);
    expect(stated.text).toBe("5:40 p.m. (about 20 minutes) EST (7:40 a.m. JST (Feb. 21)) on February 20");
    expect(value.readings[1]?.text).toBe("7:40 a.m. JST (Feb. 21)");
  });
});

describe("what contradicts, and what does not", () => {
  test.each([
    [
      "from 11 p.m. ET on November 4, 2023 to 1:30 a.m. ET on November 5",
      "2023-11-05T05:30:00Z",
      ["happens-twice"],
    ],
    ["from 11 p.m. EDT on November 4, 2023 to 1:30 a.m. EDT on November 5", "2023-11-05T05:30:00Z", []],
    [
      "from 11 p.m. ET on November 4, 2023 (0300 GMT) to 1:30 a.m. ET on November 5 (0630 GMT)",
      "2023-11-05T06:30:00Z",
      [],
    ],
  ])("a range that ends while clocks are turned back: %s", (text, until, codes) => {
    const { value } = onlyTime(text, "en");
    expect([value.until, codesOf(value)]).toEqual([until, codes]);
  });

  test("beside a day that there is not, the other half keeps its own", () => {
    const { value } = onlyTime("5 p.m. EST on February 28, 2023 (7 a.m. JST on February 29, 2023)", "en");
    expect([value.instant, codesOf(value), clocksOf(value)]).toEqual([
      null,
      ["no-such-date"],
      "America/New_York 2023-02-28T17:00 | Asia/Tokyo T07:00",
    ]);
  });

  test("a clock of an unknown place contradicts nobody while two others contradict each other", () => {
    const { value } = onlyTime("Monday, 20 February at 13:15 local time (16:15 UTC, 18:15 CET)", "en");
    expect(value.issues).toMatchObject([{ code: "stated-times-disagree", detail: { repair: "PT1H" } }]);
  });

  test("a label in season is no other town's, mislabelled", () => {
    // Cancún kept another clock in 2011.
    const { value } = onlyTime("January 3, 2011 at 21:00 UTC (3:00 p.m. EST)", "en");
    expect(value.issues).toMatchObject([{ code: "stated-times-disagree", detail: { repair: "PT1H" } }]);
  });

  test("a wrong weekday in a half asks for no other year", () => {
    const { value } = onlyTime("00:30 CET on Monday 20 February (23:30 UTC on Monday 20 February)", "en");
    expect(value.issues.find(({ code }) => code === "stated-times-disagree")?.detail["repair"]).toBe("P1D");
  });

  test.each([
    "The engine is checked at 2000 hours and again at 4000 hours.",
    "Model 2000 UTC-certified radios are sold out.",
    'The "midnight Mass" is older than the church.',
    "He drew 9/10c on the card, and 12/11c below.",
    "Items 5a and 9p were moved.",
    "At all times UTC staff wear badges.",
  ])("states no time: %s", (text) => {
    expect(readTimes(text, "en", context)).toEqual([]);
  });
});
