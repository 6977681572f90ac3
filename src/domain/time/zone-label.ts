/**
 * What an author's zone words can mean. More than one answer is an answer: an abbreviation is a SET of zones.
 */
export interface ZoneChoice {
  /** IANA zone, or a fixed offset. */
  readonly zone: string;
  /** Seconds east of UTC that the words themselves claim (EST: -18000), or null where they name no season. */
  readonly claims: number | null;
}

/** The zone words of a half, by what it takes to know their zone. */
export type ZoneLabel =
  | {
      readonly kind: "zones";
      readonly choices: readonly ZoneChoice[];
      /** The place that names the zone, as written, or null. */
      readonly place: string | null;
      /** Whether the place is only mentioned beside the time ("in Oslo"), and not said to be its clock ("Oslo time"). */
      readonly mentioned: boolean;
    }
  /** The clock of a place that no table knows: only another half can tell it. `said`: "Lyon time", not "in Lyon". */
  | { readonly kind: "elsewhere"; readonly said: boolean }
  /** "local time", 現地時間: the clock of the place of the event. */
  | { readonly kind: "local" }
  /** 同: the zone that was named before for a half in this place. */
  | { readonly kind: "same" };

/** A label for zones whose words say nothing about the season. */
export function zonesLabel(zones: readonly string[], place: string | null): ZoneLabel {
  return { kind: "zones", choices: zones.map((zone) => ({ zone, claims: null })), place, mentioned: false };
}

/** A label for the zones of a place that is mentioned beside a time. */
export function mentionedLabel(zones: readonly string[], place: string): ZoneLabel {
  return { kind: "zones", choices: zones.map((zone) => ({ zone, claims: null })), place, mentioned: true };
}

/** Whether two labels can mean one zone. */
export function sharesZone(a: ZoneLabel, b: ZoneLabel): boolean {
  if (a.kind === "elsewhere" || b.kind === "elsewhere") return false;
  if (a.kind !== "zones" || b.kind !== "zones") return a.kind === b.kind;
  return a.choices.some((one) => b.choices.some((other) => one.zone === other.zone));
}
