/** Labels of halves in English: "local time", "Japan time", "JST", "Eastern Time", "UTC+5:30". */
import type { EnglishStyle } from "./house-style.ts";
import type { ClockLabel } from "./present-label.ts";
import { offsetAt, utcName, zoneId } from "./wall-clock.ts";
import { abbreviationAt, abbreviationNames } from "./zone-abbreviations.ts";
import type { ZoneChoice } from "./zone-label.ts";
import { zoneNameEn } from "./zone-names-en.ts";
import { placeLabel } from "./zone.ts";

export function labelEn(label: ClockLabel, { zones }: EnglishStyle): string {
  switch (label.kind) {
    case "none":
      return "";
    case "local":
      return "local time";
    case "offset":
      return utcName(label.seconds);
    case "zone": {
      const short = zones === "abbreviations" ? abbreviationOf(label.zone, label.instants) : null;
      if (short !== null) return short;
      const place = placeLabel(label.zone, label.place, "en");
      const general = label.byPlace ? null : zoneNameEn(label.zone, label.instants[0] ?? 0);
      return general ?? (place === null ? utcName(label.seconds) : `${place} time`);
    }
    default:
      return label satisfies never;
  }
}

/**
 * The label before the first half's bracket. A local half in front of a named one needs none: "at 11:00 a.m. (1:00 a.m.
 * on February 15, Japan time)".
 */
export function leadLabelEn(
  { lead, others }: { readonly lead: Labelled; readonly others: readonly Labelled[] },
  style: EnglishStyle,
): string {
  if (lead.label.kind === "none") return "";
  if (lead.label.kind !== "local") return ` ${labelEn(lead.label, style)}`;
  if (others.length === 0) return " (local time)";
  return others.length === 1 && others[0]?.label.kind === "zone" ? "" : " local time";
}

interface Labelled {
  readonly label: ClockLabel;
}

/**
 * An abbreviation that says the zone's clock at these instants whichever of its zones a reader takes, or null: "JST";
 * never "CST", which is Chicago's, Shanghai's or Havana's.
 */
function abbreviationOf(zone: string, instants: readonly number[]): string | null {
  abbreviations ??= abbreviationNames.map(abbreviation).filter(isUsable);
  const safe = abbreviations.find(
    ({ choices }) =>
      choices.some((choice) => choice.zone === zone) &&
      instants.every((instant) => choices.every((choice) => saysClock(choice, zone, instant))),
  );
  return safe?.name ?? null;
}

function saysClock(choice: ZoneChoice, zone: string, instant: number): boolean {
  const offset = offsetAt(instant, zone);
  return choice.claims === offset && offsetAt(instant, choice.zone) === offset;
}

interface Abbreviation {
  readonly name: string;
  readonly choices: readonly ZoneChoice[];
}

/** Found out at first use. */
let abbreviations: readonly Abbreviation[] | undefined;

function abbreviation(name: string): Abbreviation {
  const label = abbreviationAt(name, 0)?.label;
  return { name, choices: label?.kind === "zones" ? label.choices : [] };
}

/** Whether it names a season, and zones that this runtime knows. */
function isUsable({ choices }: Abbreviation): boolean {
  return choices.every(({ zone, claims }) => claims !== null && zoneId(zone) !== null);
}
