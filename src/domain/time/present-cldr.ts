/** Any other language: CLDR's patterns through `Intl`, every clock with its day, its year and the name of its place. */
import { dayOfWall, secondsInDay } from "./calendar.ts";
import { clockWords } from "./clock-words.ts";
import { formatted, formattedAbout } from "./clock-words-cldr.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import type { ClockLabel } from "./present-label.ts";
import type { DayPresentation } from "./presentation-days.ts";
import type { Presentation, PresentedHalf } from "./presentation.ts";
import { plain, presented } from "./runs.ts";
import { unknownZone, utcName } from "./wall-clock.ts";
import { placeName } from "./zone.ts";

/** A moment in the words of a locale: clocks parted by a slash, each with its day and its place, then the duration. */
export function presentCldr(moment: Presentation, locale: string): PresentedTime {
  const { instant, lead, others, duration, clockApprox } = moment;
  return presented([
    ...[lead, ...others].flatMap((one, i): readonly PresentedRun[] => [
      plain(i === 0 ? "" : " / "),
      { text: words(one, locale, clockApprox), datetime: instant },
      plain(placeAfter(one, locale, others.length === 0)),
    ]),
    ...(duration === null
      ? []
      : [
          plain(", "),
          { text: clockWords(locale).duration(duration.amount, duration.approx), datetime: duration.iso },
        ]),
  ]);
}

/** Days without clocks in the words of a locale, parted by a slash, each with its place. */
export function presentDaysCldr({ lead, others }: DayPresentation, locale: string): PresentedTime {
  return presented(
    [lead, ...others].flatMap((one, i): readonly PresentedRun[] => [
      plain(i === 0 ? "" : " / "),
      { text: formatted(locale, one.day * secondsInDay, { dateStyle: "long" }), datetime: one.date },
      plain(placeAfter(one, locale, others.length === 0)),
    ]),
  );
}

/** " (Japon)", " (Havana, UTC-5)" where a clock comes twice. CLDR has no words for "local time" of a place unknown. */
function placeAfter(
  {
    zone,
    place,
    label,
  }: { readonly zone: string; readonly place: string | null; readonly label: ClockLabel },
  locale: string,
  alone: boolean,
): string {
  if (zone === unknownZone || (alone && label.kind === "none")) return "";
  const name = placeName(zone, place, locale);
  const offset = label.kind === "offset" ? utcName(label.seconds) : name;
  return ` (${isolated(name === offset ? name : `${name}, ${offset}`, locale)})`;
}

/** In a line from right to left, a Latin name would take the figures after it along; the Unicode isolates keep it apart. */
function isolated(name: string, locale: string): string {
  const { script } = new Intl.Locale(locale).maximize();
  return fromRight.has(script ?? "") ? `\u2068${name}\u2069` : name;
}

const fromRight: ReadonlySet<string> = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"]);

function words({ wall, until }: PresentedHalf, locale: string, approx: boolean): string {
  const start = (approx ? formattedAbout : formatted)(locale, wall, {
    dateStyle: "long",
    timeStyle: "short",
  });
  if (until === null) return start;
  const sameDay = dayOfWall(wall) === dayOfWall(until);
  const end = formatted(
    locale,
    until,
    sameDay ? { timeStyle: "short" } : { dateStyle: "long", timeStyle: "short" },
  );
  return `${start} – ${end}`;
}
