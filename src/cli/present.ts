/** `dateline present --jsonl`: a time that `times` read, in the words of a locale. */
import type { Readable, Writable } from "node:stream";
import type { Config } from "../config.ts";
import type { Issue } from "../domain/issue.ts";
import { blocking } from "../domain/issue.ts";
import { localeOf } from "../domain/locale.ts";
import type { NormalisedTime, Reading } from "../domain/time/moment.ts";
import { isPresentable, presentTime } from "../domain/time/present.ts";
import { unknownZone, zoneId } from "../domain/time/wall-clock.ts";
import type { Words } from "../words.ts";
import { answerLines, type Fields, fieldsOf, LineError, optionalIn, stringIn } from "./jsonl.ts";
import { styleIn } from "./style-context.ts";
import { timeContextIn } from "./time-context.ts";

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Answers the lines of the input; ends with 0, whatever single lines were answered. */
export async function present(
  { homeZone: home }: Pick<Config, "homeZone">,
  words: Words,
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  await answerLines(input, output, words, (line) => {
    const to = localeOf(stringIn(line, "to"));
    if (to === null) throw new LineError({ code: "bad-field", field: "to" });
    const time = fieldsOf(line["time"], "time");
    const { homeZone, dateline } = timeContextIn(line, home);
    const value = valueIn(time);
    if (!isPresentable(value)) throw new LineError({ code: "not-settled" });
    const role = time["role"] === "nominal" ? "nominal" : "adverbial";
    const sentenceStart = fieldsOf(line["context"] ?? {})["sentenceStart"] !== false;
    const style = styleIn(line);
    return { text: presentTime(value, to, { homeZone, dateline, role, sentenceStart, style }).text };
  });
  return 0;
}

function valueIn(time: Fields): NormalisedTime {
  const readings = time["readings"];
  if (!Array.isArray(readings) || readings.length === 0)
    throw new LineError({ code: "bad-field", field: "time.readings" });
  const duration = optionalIn(time, "duration", "time.duration");
  if (duration !== null && !/^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?$/u.test(duration))
    throw new LineError({ code: "bad-field", field: "time.duration" });
  const instant = instantIn(time, "instant");
  return {
    instant,
    until: instantIn(time, "until"),
    duration,
    approx: time["approx"] === true,
    ...(typeof time["clockApprox"] === "boolean" ? { clockApprox: time["clockApprox"] } : {}),
    ...(typeof time["durationApprox"] === "boolean" ? { durationApprox: time["durationApprox"] } : {}),
    readings: readings.map((reading: unknown, i) => {
      const path = `time.readings.${i}`;
      const read = readingIn(fieldsOf(reading, path), path);
      // A day may be that of a place unknown; an instant has no clock there.
      const known = read.zone === unknownZone ? instant === null : zoneId(read.zone) !== null;
      if (!known) throw new LineError({ code: "bad-field", field: `${path}.zone` });
      return read;
    }),
    issues: issuesIn(time),
  };
}

/** What blocks the time; what only advises plays no part. */
function issuesIn(time: Fields): readonly Issue[] {
  const issues = time["issues"] ?? [];
  if (!Array.isArray(issues)) throw new LineError({ code: "bad-field", field: "time.issues" });
  return issues
    .map((issue: unknown, i) =>
      stringIn(fieldsOf(issue, `time.issues.${i}`), "code", `time.issues.${i}.code`),
    )
    .filter((code) => blockingCodes.has(code))
    .map((code) => blocking(code, ""));
}

/** As in CONTRACT `times`; all others advise. */
const blockingCodes: ReadonlySet<string> = new Set(["stated-times-disagree", "no-such-time", "no-such-date"]);

function readingIn(reading: Fields, path: string): Reading {
  const assumed = reading["assumed"] ?? [];
  if (!Array.isArray(assumed) || !assumed.every((part) => typeof part === "string"))
    throw new LineError({ code: "bad-field", field: `${path}.assumed` });
  return {
    zone: stringIn(reading, "zone", `${path}.zone`),
    local: stringIn(reading, "local", `${path}.local`),
    text: optionalIn(reading, "text", `${path}.text`) ?? "",
    place: optionalIn(reading, "place", `${path}.place`),
    assumed,
    start: 0,
    end: 0,
  };
}

/** RFC 3339 in UTC, whole seconds. */
function instantIn(time: Fields, name: string): string | null {
  const instant = optionalIn(time, name, `time.${name}`);
  if (instant !== null && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u.test(instant))
    throw new LineError({ code: "bad-field", field: `time.${name}` });
  return instant;
}
