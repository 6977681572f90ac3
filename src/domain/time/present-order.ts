/** Which half of a time is said first. */
import type { LeadZone } from "./house-style.ts";
import type { Reading } from "./moment.ts";
import { localOf } from "./present-label.ts";

/** The readings with the one that leads in front, the others as the author wrote them. */
export function inOrder(readings: readonly Reading[], lead: LeadZone, homeZone: string): readonly Reading[] {
  const first = leadOf(readings, lead, homeZone);
  return first === undefined ? readings : [first, ...readings.filter((reading) => reading !== first)];
}

/** The half that the style puts first; undefined where it has none to put there. */
function leadOf(readings: readonly Reading[], lead: LeadZone, homeZone: string): Reading | undefined {
  switch (lead) {
    case "as-written":
      return undefined;
    case "home":
      return readings.find((reading) => reading.zone === homeZone);
    case "local":
      return localOf(readings, homeZone);
    default:
      return lead satisfies never;
  }
}
