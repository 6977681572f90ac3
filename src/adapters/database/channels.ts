/** The channels of LISTEN and NOTIFY, and statements that tell of what they did themselves. */
import { sql } from "kysely";

export const channels = {
  /** Says the key of a release that changed. */
  change: "dateline_change",
  /** Says nothing: an edition is armed, or armed no more. */
  schedule: "dateline_schedule",
} as const;

/** For RETURNING: tells every process, after commit, that the release changed whose key is in this column. */
export function announced(column: string) {
  return sql`pg_notify(${sql.lit(channels.change)}, ${sql.ref(column)})`.as("announced");
}

/** For RETURNING: has every go-live timer look again after commit. */
export const timersTold = sql`pg_notify(${sql.lit(channels.schedule)}, '')`.as("timersTold");
