/** Losses: events that readers saw, that the record has not, and that a person gives up. Their numbers stay taken. */
import { type Head, takesBack } from "../domain/edition/head.ts";
import { blocking } from "../domain/issue.ts";
import { detailOf } from "./heads.ts";
import type { Ports } from "./ports.ts";
import { Refusal } from "./refusal.ts";

export interface LossRecords {
  all(): Promise<readonly Head[]>;
  /** Notes who accepted that these are lost. */
  accept(lost: readonly Head[], by: string): Promise<void>;
}

/**
 * Gives up what is missing; answers what that was.
 * @throws Refusal where text was taken back: it would return
 */
export async function acceptLosses(
  { heads, database }: Pick<Ports, "heads" | "database">,
  by: string,
): Promise<readonly Head[]> {
  const missing = await heads.look();
  const takenBack = missing.filter(({ type }) => takesBack(type));
  if (takenBack.length > 0)
    throw new Refusal(takenBack.map((head) => blocking("loss-returns", "", detailOf(head))));
  await database.inTransaction((records) => records.losses.accept(missing, by));
  await heads.look();
  return missing;
}
