/** Hold: stops an armed edition for now, if and only if it is not public yet. */
import type { Temporal } from "../domain/temporal.ts";
import { refuseBehind } from "./heads.ts";
import type { Ports } from "./ports.ts";

export type HoldDecision =
  | { readonly kind: "held" }
  /** Too late: public since this instant. */
  | { readonly kind: "too-late"; readonly since: Temporal.Instant }
  /** Nothing to hold: not armed. */
  | { readonly kind: "not-armed" };

/**
 * Takes the lock of going live, records what is due, and only then looks: so a hold that is accepted was accepted
 * before anybody could see the edition, and the two people are told the same story.
 * @throws Refusal while the record is behind what readers have seen
 */
export async function hold(
  ports: Pick<Ports, "database" | "heads">,
  editionId: number,
  by: string,
): Promise<HoldDecision> {
  refuseBehind(ports.heads);
  return ports.database.inTransaction(async (records) => {
    await records.events.recordDue();
    const edition = await records.editions.lock(editionId);
    if (edition === null || edition.effectiveAt === null) return { kind: "not-armed" };
    if (edition.state === "live" || edition.state === "superseded")
      return { kind: "too-late", since: edition.effectiveAt };
    if (edition.state !== "armed") return { kind: "not-armed" };
    await records.editions.setState(editionId, "held");
    await records.log({ key: edition.key, who: by, what: "held", detail: { edition: edition.number } });
    return { kind: "held" };
  });
}
