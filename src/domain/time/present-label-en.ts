/** Labels of halves in English: "local time", "Japan time", "JST", "Eastern Time", "UTC+5:30". */
import type { EnglishStyle } from "./house-style.ts";
import type { ClockLabel } from "./present-label.ts";
import { offsetAt, utcName, zoneId } from "./wall-clock.ts";
import { abbreviationAt, abbreviationNames } from "./zone-abbreviations.ts";
import type { ZoneChoice } from "./zone-label.ts";
import { zoneNameEn } from "./zone-names-en.ts";
import { placeLabel } from "./zone.ts";

export function labelEn(label: ClockLabel): string {
  switch (label.kind) {
    case "none":
      return "";
    case "local":
      return "local time";
    case "offset":
      return utcName(label.seconds);
    case "zone": {
      const place = placeLabel(label.zone, label.place, "en");
      const general = label.byPlace ? null : zoneNameEn(label.zone, label.instants[0] ?? 0);
      return general ?? (place === null ? utcName(label.seconds) : `${place} time`);
    }
    default:
      return label satisfies never;
  }
}

/** The label after a clock: " Japan time" or, where the style has abbreviations and this one is safe, " JST". */
export function clockLabelEn(label: ClockLabel, { zones }: EnglishStyle, before: "," | ""): string {
  if (label.kind === "none") return "";
  const short =
    zones === "abbreviations" && label.kind === "zone" ? abbreviationOf(label.zone, label.instants) : null;
  return short === null ? `${before} ${labelEn(label)}` : ` ${short}`;
}

/**
 * Whether the first half goes without its label: the local one in front of a named one that says something else, as in
 * "at 11:00 a.m. (1:00 a.m. on February 15, Japan time)".
 */
export function goesUnlabelled(lead: Said, others: readonly Said[]): boolean {
  const [other] = others;
  if (lead.label.kind !== "local" || others.length !== 1 || other === undefined) return false;
  return other.label.kind === "zone" && other.says !== lead.says;
}

/** A half's label, and what it says: its wall clock or its day. */
interface Said {
  readonly label: ClockLabel;
  readonly says: number;
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
