/** `dateline times --jsonl`: every time in each line's text, read and checked. */
import type { Readable, Writable } from "node:stream";
import type { Config } from "../config.ts";
import { languageOf, localeOf } from "../domain/locale.ts";
import type { ReadTime } from "../domain/time/moment.ts";
import { readTimes } from "../domain/time/read-times.ts";
import type { Words } from "../words.ts";
import { answerLines, type Fields, LineError, stringIn } from "./jsonl.ts";
import { timeContextIn } from "./time-context.ts";

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Answers the lines of the input; ends with 0, whatever single lines were answered. */
export async function times(
  { homeZone }: Pick<Config, "homeZone">,
  words: Words,
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  await answerLines(input, output, words, (line) => {
    const lang = languageIn(line);
    const read = readTimes(stringIn(line, "text"), lang, timeContextIn(line, homeZone));
    return { times: read.map(elementOf) };
  });
  return 0;
}

/** A language that times can be read in. */
function languageIn(line: Fields): string {
  const lang = localeOf(stringIn(line, "lang"));
  if (lang === null || !["en", "ja"].includes(languageOf(lang)))
    throw new LineError({ code: "bad-field", field: "lang" });
  return lang;
}

/** The contract's view of a time, and beside it what `present` needs to say it again. */
function elementOf({ stated, value }: ReadTime): object {
  const { instant, until, duration, approx, clockApprox, durationApprox, readings, issues } = value;
  return {
    text: stated.text,
    start: stated.start,
    end: stated.end,
    instant,
    until,
    duration,
    approx,
    clockApprox,
    durationApprox,
    role: stated.role,
    readings: readings.map(({ zone, local, text, assumed, place, start, end }) => ({
      zone,
      local,
      text,
      assumed,
      place,
      start,
      end,
    })),
    issues: issues.map(({ code, severity, span, detail }) => ({ code, severity, span, detail })),
  };
}
