/** Accepted losses in SQL. */
import type { Kysely } from "kysely";
import type { LossRecords } from "../../pipeline/losses.ts";
import { lockGoLive } from "./record-events.ts";
import { slices } from "./slices.ts";
import type { Tables } from "./tables.ts";

export function lossRecords(db: Kysely<Tables>): LossRecords {
  return {
    async all() {
      const rows = await db.selectFrom("loss").selectAll().orderBy("number").execute();
      return rows.map(({ number, type, release_key: key, edition_number: edition, at }) => {
        return { number, type, key, edition, at: at.toString({ smallestUnit: "second" }) };
      });
    },

    async accept(lost, by) {
      // Whoever gives the next number has seen these.
      await lockGoLive(db);
      const rows = lost.map(({ number, type, key, edition, at }) => {
        return { number, type, release_key: key, edition_number: edition, at, accepted_by: by };
      });
      for (const some of slices(rows))
        await db
          .insertInto("loss")
          .values(some)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    },
  };
}
