/**
 * What stands behind a placeable: a moment of the release, or the date line's day.
 *
 * A time is a placeable, so that each locale presents it from its one normalised value.
 */
import { presentDate } from "../time/dateline.ts";
import type { PresentedTime, ReadTime } from "../time/moment.ts";
import { presentTime } from "../time/present.ts";

/** A moment of a revision: where it is stated, and what it means. `id` is `t1`, `t2` … in the order of the text. */
export interface Moment {
  readonly id: string;
  /** The path of the block that states it. */
  readonly path: string;
  readonly time: ReadTime;
}

/** The placeable of the date line's day. */
export const datelinePlaceable = "d";

/** All values that a revision's placeables can have, and what presenting them needs. */
export interface PlaceableValues {
  /** The date line's day, `YYYY-MM-DD`, or null. */
  readonly dateline: string | null;
  readonly homeZone: string;
  readonly moments: readonly Moment[];
}

/**
 * A placeable's words in a locale. `sentenceStart`: whether they open a sentence ("On February 14 …").
 * @throws RangeError for a placeable that the revision does not have.
 */
export function presentPlaceable(
  values: PlaceableValues,
  locale: string,
  ph: string,
  sentenceStart: boolean,
): PresentedTime {
  const { dateline, homeZone, moments } = values;
  if (ph === datelinePlaceable && dateline !== null)
    return presentDay(dateline, presentDate(dateline, locale));
  const moment = moments.find((one) => one.id === ph);
  if (moment === undefined) throw new RangeError(`no value for the placeable ${ph}`);
  const role = moment.time.stated.role;
  return presentTime(moment.time.value, locale, { homeZone, dateline, role, sentenceStart });
}

/** A day in given words. */
export function presentDay(date: string, text: string): PresentedTime {
  return { text, runs: [{ text, datetime: date }] };
}
