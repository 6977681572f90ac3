/** Any other language: CLDR's patterns through `Intl`, every clock with its day, its year and the name of its place. */
import { dayOfWall } from "./calendar.ts";
import { clockWords } from "./clock-words.ts";
import { formatted } from "./clock-words-cldr.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import type { Presentation, PresentedHalf } from "./presentation.ts";
import { plain, presented } from "./runs.ts";
import { placeName } from "./zone.ts";

export function presentCldr(moment: Presentation, locale: string): PresentedTime {
  const { instant, lead, others, duration } = moment;
  const half = (one: PresentedHalf): readonly PresentedRun[] => [
    { text: words(one, locale), datetime: instant },
    plain(one.label.kind === "none" ? "" : ` (${placeName(one.zone, one.place, locale)})`),
  ];
  return presented([
    ...half(lead),
    ...others.flatMap((one) => [plain(" / "), ...half(one)]),
    ...(duration === null
      ? []
      : [
          plain(", "),
          { text: clockWords(locale).duration(duration.amount, duration.approx), datetime: duration.iso },
        ]),
  ]);
}

function words({ wall, until }: PresentedHalf, locale: string): string {
  const start = formatted(locale, wall, { dateStyle: "long", timeStyle: "short" });
  if (until === null) return start;
  const sameDay = dayOfWall(wall) === dayOfWall(until);
  const end = formatted(
    locale,
    until,
    sameDay ? { timeStyle: "short" } : { dateStyle: "long", timeStyle: "short" },
  );
  return `${start} – ${end}`;
}
