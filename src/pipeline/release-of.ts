/** Which release a job is about: for those who wait for one release and must not mind the troubles of another. */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Ports } from "./ports.ts";
import type { Stage } from "./queue.ts";
import { translationOf } from "./wishes.ts";

/** The release's key, or null where the job's rows are gone. */
export async function releaseOf(
  ports: Pick<Ports, "database">,
  stage: Stage,
  subject: string,
): Promise<ReleaseKey | null> {
  const { releases, editions, events } = ports.database.records;
  switch (stage) {
    case "prepare":
    case "review":
      return (await releases.revision(Number(subject)))?.key ?? null;
    case "translate":
      return (await releases.revision(translationOf(subject).revisionId))?.key ?? null;
    case "arm":
    case "publish":
      return (await editions.get(Number(subject)))?.key ?? null;
    case "notify":
      return (await events.get(Number(subject)))?.key ?? null;
    default:
      return stage satisfies never;
  }
}
