import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, codesOf, context, onlyTime } from "./examples.ts";

/** Text, place of the context, instant, clocks: how the press, companies and broadcasters write. */
const published: readonly (readonly [string, string | null, string, string])[] = [
  [
    "The parade starts at 9:40 a.m. local time (7:40 p.m. ET Monday), the city said on Tuesday.",
    "Seoul",
    "2023-02-14T00:40:00Z",
    "Asia/Seoul 2023-02-14T09:40 | America/New_York 2023-02-13T19:40",
  ],
  [
    "Kick-off on Saturday 4 February: 20:45 CET, 19:45 GMT, 04:45 JST (Sun).",
    null,
    "2023-02-04T19:45:00Z",
    "Europe/Paris 2023-02-04T20:45 | UTC 2023-02-04T19:45 | Asia/Tokyo 2023-02-05T04:45",
  ],
  [
    "The talks end at 3 p.m. Eastern on Thursday (5 a.m. Friday in Japan).",
    null,
    "2023-02-16T20:00:00Z",
    "America/New_York 2023-02-16T15:00 | Asia/Tokyo 2023-02-17T05:00",
  ],
  [
    "The lander came down at 7 p.m. EST (4 p.m. local California time; 0000 GMT).",
    null,
    "2023-02-16T00:00:00Z",
    "America/New_York 2023-02-15T19:00 | America/Los_Angeles 2023-02-15T16:00 | UTC 2023-02-16T00:00",
  ],
  [
    "The call is at 8 a.m. Beijing/Hong Kong time on February 20 (midnight GMT).",
    null,
    "2023-02-20T00:00:00Z",
    "Asia/Hong_Kong 2023-02-20T08:00 | UTC 2023-02-20T00:00",
  ],
  ["The test runs on February 20, 1730–1830 UTC.", null, "2023-02-20T17:30:00Z", "UTC 2023-02-20T17:30"],
  [
    "The seminar is on 20 February, 14.00-15.30 CET (13.00-14.30 GMT).",
    null,
    "2023-02-20T13:00:00Z",
    "Europe/Paris 2023-02-20T14:00 | UTC 2023-02-20T13:00",
  ],
  [
    "The bus leaves at 5 p.m. in Villeneuve (1600 GMT) on February 20.",
    null,
    "2023-02-20T16:00:00Z",
    "+01:00 2023-02-20T17:00 | UTC 2023-02-20T16:00",
  ],
  [
    "At 4 a.m. Saint-Exemple time (0200 GMT) on February 20 the plenary went on.",
    null,
    "2023-02-20T02:00:00Z",
    "+02:00 2023-02-20T04:00 | UTC 2023-02-20T02:00",
  ],
  [
    "8 p.m. GMT, 3 p.m. EST, 9 p.m. CET and 5 a.m. JST on February 21",
    null,
    "2023-02-20T20:00:00Z",
    "UTC 2023-02-20T20:00 | America/New_York 2023-02-20T15:00 | Europe/Paris 2023-02-20T21:00 | Asia/Tokyo 2023-02-21T05:00",
  ],
  [
    "The prize is named on 20 February, 11:45 CET at the earliest (5:45 a.m. EST).",
    null,
    "2023-02-20T10:45:00Z",
    "Europe/Paris 2023-02-20T11:45 | America/New_York 2023-02-20T05:45",
  ],
  [
    "Register for the February 20, 8:00 AM HKT session (midnight GMT).",
    null,
    "2023-02-20T00:00:00Z",
    "Asia/Hong_Kong 2023-02-20T08:00 | UTC 2023-02-20T00:00",
  ],
  [
    "On February 20 at 2:25 p.m. at the Hotel du Nord (10:25 p.m., Japan time), they meet.",
    "Paris",
    "2023-02-20T13:25:00Z",
    "Europe/Paris 2023-02-20T14:25 | Asia/Tokyo 2023-02-20T22:25",
  ],
  [
    "The harbour was told at 5:40 p.m. EST (2240 UTC) tomorrow.",
    null,
    "2023-02-16T22:40:00Z",
    "America/New_York 2023-02-16T17:40 | UTC 2023-02-16T22:40",
  ],
  [
    "9 PM PST (February 20), 12 AM EST (February 21), and 2 PM JST (February 21).",
    null,
    "2023-02-21T05:00:00Z",
    "America/Los_Angeles 2023-02-20T21:00 | America/New_York 2023-02-21T00:00 | Asia/Tokyo 2023-02-21T14:00",
  ],
  [
    "The game opens at 15:00 local time in Melbourne, which translates to 04:00 GMT in the UK, on Sunday 19 February.",
    null,
    "2023-02-19T04:00:00Z",
    "Australia/Melbourne 2023-02-19T15:00 | UTC 2023-02-19T04:00",
  ],
  [
    "Ferry notice: 0715 LT (2215 GMT on February 19) on February 20.",
    "Tokyo",
    "2023-02-19T22:15:00Z",
    "Asia/Tokyo 2023-02-20T07:15 | UTC 2023-02-19T22:15",
  ],
  [
    "Papers are due on February 20, 23:59 AoE (February 21, 11:59 UTC).",
    null,
    "2023-02-21T11:59:00Z",
    "-12:00 2023-02-20T23:59 | UTC 2023-02-21T11:59",
  ],
  ["5/2/2023 at 1 p.m. GMT", null, "2023-02-05T13:00:00Z", "UTC 2023-02-05T13:00"],
  [
    "5 p.m. E.T. / 10 p.m. G.M.T. on February 20",
    null,
    "2023-02-20T22:00:00Z",
    "America/New_York 2023-02-20T17:00 | UTC 2023-02-20T22:00",
  ],
  [
    "Doors: 18:45 (02:45 JST on February 21) on February 20",
    "Berlin",
    "2023-02-20T17:45:00Z",
    "Europe/Berlin 2023-02-20T18:45 | Asia/Tokyo 2023-02-21T02:45",
  ],
  ["July 6 at 9 a.m. CST", "Chicago", "2023-07-06T14:00:00Z", "America/Chicago 2023-07-06T09:00"],
  ["July 6 at 9 a.m. MST", "Phoenix", "2023-07-06T16:00:00Z", "America/Phoenix 2023-07-06T09:00"],
];

describe("two halves as the press and companies write them", () => {
  test.each(published)("%s", (text, place, instant, clocks) => {
    const { value } = onlyTime(text, "en", { place });
    expect(value.instant).toBe(instant);
    expect(clocksOf(value)).toBe(clocks);
  });

  test.each([
    [
      "The parade starts at 9:40 a.m. local time (8:40 p.m. ET Monday), the city said on Tuesday.",
      "Seoul",
      "PT1H",
    ],
    ["8 p.m. GMT, 3 p.m. EST, 9 p.m. CET and 4 a.m. JST on February 21", null, "PT1H"],
    [
      "On February 20 at 2:25 p.m. in the White House (5:25 a.m. on February 21, Japan time)",
      "Washington D.C.",
      "PT1H",
    ],
    ["July 10: 9 a.m. EST (7 a.m. PST, 2 p.m. BST)", null, "PT1H"],
    ["5 p.m. in Villeneuve (1610 GMT) on February 20", null, "PT10M"],
    ["from 2 a.m. on May 10 to 10 p.m. on May 9 EDT", null, "PT4H"],
  ])("a contradiction in them is found: %s", (text, place, repair) => {
    expect(onlyTime(text, "en", { place }).value.issues).toMatchObject([
      { code: "stated-times-disagree", severity: "blocking", detail: { repair } },
    ]);
  });

  test("a label that names several zones is left open where nothing speaks for one", () => {
    const { value } = onlyTime("July 6 at 9 a.m. CST", "en");
    expect([value.instant, codesOf(value)]).toEqual([null, ["zone-ambiguous"]]);
  });

  test.each([
    "On May 2 in Paris, the two ministers signed the memorandum.",
    "The council meets on November 15 and 16 in San Francisco.",
    "Hours: Tue-Sun 10am-6pm (last admission 5:30pm).",
    "She ran 2:01:39 in Berlin, ranked 5 in Japan.",
    "In 2023 JST projects were funded; since 2019 JST has grown.",
    "The 1230 AM frequency was silent.",
    "Write to https://example.org/at/2pm for a seat.",
  ])("states no time: %s", (text) => {
    expect(readTimes(text, "en", context)).toEqual([]);
  });

  test("two times beside each other stay apart, and share the day that only one names", () => {
    const times = readTimes("8:00 a.m. or 9:00 a.m. EDT on May 9", "en", {
      ...context,
      place: "Washington D.C.",
    });
    expect(times.map(({ value }) => value.instant)).toEqual(["2023-05-09T12:00:00Z", "2023-05-09T13:00:00Z"]);
  });

  test("a zone alone in a line holds for the clocks below it", () => {
    const times = readTimes("June 18\nEDT\n9:30 a.m. Pool call\nPDT\n2:20 p.m. Arrival", "en", context);
    expect(times.map(({ value }) => value.instant)).toEqual(["2023-06-18T13:30:00Z", "2023-06-18T21:20:00Z"]);
  });
});
