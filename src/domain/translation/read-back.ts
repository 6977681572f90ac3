/**
 * Reads back what was presented: a time that a match re-renders counts only if its words, read again in the
 * target's language, say the same moment.
 */
import { placeablesIn } from "../segments/content.ts";
import type { PlaceableValues } from "../segments/placeable.ts";
import { datelinePlaceable, presentPlaceable } from "../segments/placeable.ts";
import type { Content } from "../segments/segment.ts";
import type { NormalisedTime } from "../time/moment.ts";
import { readTimes } from "../time/read-times.ts";

/** Whether every time in the content, presented in the locale, is read back as the same moment. */
export function readsBack(values: PlaceableValues, locale: string, content: Content): boolean {
  return placeablesIn(content).every((ph) => {
    if (ph === datelinePlaceable) return true;
    const value = values.moments.find((moment) => moment.id === ph)?.time.value;
    const place = value?.readings.find((reading) => reading.place !== null)?.place ?? null;
    const { text } = presentPlaceable(values, locale, ph, true);
    const [read, ...others] = readTimes(text, locale, {
      dateline: values.dateline,
      place,
      homeZone: values.homeZone,
    });
    return others.length === 0 && read !== undefined && value !== undefined && isSame(read.value, value);
  });
}

/** Whether two values are one moment; days alone have no instant, theirs are compared. */
function isSame(a: NormalisedTime, b: NormalisedTime): boolean {
  if (a.instant !== b.instant || a.until !== b.until) return false;
  return a.instant !== null || daysOf(a) === daysOf(b);
}

function daysOf({ readings }: NormalisedTime): string {
  return readings.map((reading) => reading.local).join();
}
