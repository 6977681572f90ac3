/**
 * What an author's zone words can mean. More than one answer is an answer: an abbreviation is a SET of zones.
 */
export interface ZoneChoice {
  /** IANA zone, or a fixed offset. */
  readonly zone: string;
  /** Seconds east of UTC that the words themselves claim (EST: -18000), or null where they name no season. */
  readonly claims: number | null;
}

export type ZoneLabel =
  | { readonly kind: "zones"; readonly choices: readonly ZoneChoice[]; readonly place: string | null }
  /** "local time", 現地時間: the clock of the place of the event. */
  | { readonly kind: "local" }
  /** 同: the zone that was named before for a half in this place. */
  | { readonly kind: "same" };

/** A label for zones whose words say nothing about the season. */
export function zonesLabel(zones: readonly string[], place: string | null): ZoneLabel {
  return { kind: "zones", choices: zones.map((zone) => ({ zone, claims: null })), place };
}

/** Whether two labels can mean one zone. */
export function sharesZone(a: ZoneLabel, b: ZoneLabel): boolean {
  if (a.kind !== "zones" || b.kind !== "zones") return a.kind === b.kind;
  return a.choices.some((one) => b.choices.some((other) => one.zone === other.zone));
}
