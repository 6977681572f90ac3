/** Labels of halves in English: "local time", "Japan time", "JST", "Eastern Time", "UTC+5:30". */
import type { EnglishStyle } from "./house-style.ts";
import type { ClockLabel } from "./present-label.ts";
import { generalName } from "./present-label.ts";
import { offsetAt, utcName, zoneId } from "./wall-clock.ts";
import { abbreviationAt, abbreviationNames } from "./zone-abbreviations.ts";
import type { ZoneChoice } from "./zone-label.ts";
import { zoneNameEn } from "./zone-names-en.ts";
import { placeLabel } from "./zone.ts";

/** "local time", "Japan time", "UTC+5:30"; never an abbreviation, and empty for a half without a label. */
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
      const general = generalName(label, zoneNameEn);
      return general ?? (place === null ? utcName(label.seconds) : `${place} time`);
    }
    default:
      return label satisfies never;
  }
}

/**
 * The labels after the clocks: "Japan time" or, where the style has abbreviations and this one is safe, "JST". One that
 * another half's zone goes by as well ("EST" beside Toronto's clock) would read as one clock said twice.
 */
export function clockLabelsEn(
  labels: readonly ClockLabel[],
  { zones }: EnglishStyle,
): readonly { readonly words: string; readonly short: boolean }[] {
  const named = labels.flatMap((label) => (label.kind === "zone" ? [label.zone] : []));
  return labels.map((label) => {
    const short = zones === "abbreviations" && label.kind === "zone" ? abbreviationOf(label, named) : null;
    return short === null ? { words: labelEn(label), short: false } : { words: short, short: true };
  });
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
 * never "CST", which is Chicago's, Shanghai's or Havana's. `named` are the zones of all halves.
 */
function abbreviationOf(
  { zone, instants }: Extract<ClockLabel, { kind: "zone" }>,
  named: readonly string[],
): string | null {
  abbreviations ??= abbreviationNames.map(abbreviation).filter(isUsable);
  const safe = abbreviations.find(
    ({ choices }) =>
      choices.some((choice) => choice.zone === zone) &&
      choices.every((choice) => choice.zone === zone || !named.includes(choice.zone)) &&
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
