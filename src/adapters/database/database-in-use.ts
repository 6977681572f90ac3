/** Another process has the embedded database open, and only one may. */
import type { Temporal } from "../../domain/temporal.ts";

export class DatabaseInUse extends Error {
  readonly pid: number;
  readonly since: Temporal.Instant;
  /** Where that process serves, if it does and has said so. */
  readonly url: string | null;

  constructor({
    pid,
    since,
    url,
  }: {
    readonly pid: number;
    readonly since: Temporal.Instant;
    readonly url: string | null;
  }) {
    super(
      `the database is in use by process ${pid} since ${since.toString()}${url === null ? "" : `, serving ${url}`}`,
    );
    this.name = "DatabaseInUse";
    this.pid = pid;
    this.since = since;
    this.url = url;
  }
}
