/** The source locale's own presentation: the author's words byte for byte, with the halves and the duration marked. */
import type { Span } from "../issue.ts";
import { readIsoDate } from "./calendar.ts";
import type { PresentedRun, PresentedTime, Reading, ReadTime } from "./moment.ts";
import { plain, presented } from "./runs.ts";

/** The phrase as runs: one `<time>` run per half, one for the amount of the duration, the rest plain text. */
export function presentAsWritten({ stated, value }: ReadTime): PresentedTime {
  const { phrase, duration } = stated;
  const words = (span: Span) => phrase.text.slice(span.start - phrase.start, span.end - phrase.start);
  const marks = [
    ...value.readings.map((reading) => ({
      start: reading.start,
      end: reading.end,
      datetime: value.instant ?? dayOf(reading),
    })),
    ...(duration === undefined ? [] : [{ ...duration, datetime: value.duration }]),
  ].sort((a, b) => a.start - b.start);
  const runs: PresentedRun[] = [];
  let at = phrase.start;
  for (const mark of marks) {
    // A half that another one stands inside of ("9 a.m. (local time, 4 p.m. JST) on May 2") keeps its first words.
    if (mark.start < at || mark.end > phrase.end) continue;
    runs.push(plain(words({ start: at, end: mark.start })), { text: words(mark), datetime: mark.datetime });
    at = mark.end;
  }
  return presented([...runs, plain(words({ start: at, end: phrase.end }))]);
}

/** The day of a half that states no clock. */
function dayOf({ local }: Reading): string | null {
  return readIsoDate(local) === null ? null : local;
}
