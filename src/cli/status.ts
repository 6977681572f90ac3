/** `dateline status [KEY]`: where every release stands, or one in full. */
import { compose } from "../compose.ts";
import type { Config } from "../config.ts";
import { blocking } from "../domain/issue.ts";
import { readKey } from "../domain/release/release-key.ts";
import { type Standing, standingOf } from "../pipeline/standing.ts";
import type { Words } from "../words.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { issueLine } from "../issue-line.ts";
import { stateLine } from "./report.ts";

export async function status(config: Config, words: Words, key: string | undefined): Promise<number> {
  const wanted = key === undefined ? null : readKey(key);
  if (wanted !== null && typeof wanted !== "string") throw new Refusal([wanted]);
  const app = await compose(config);
  try {
    const releases = await app.ports.database.records.releases.list();
    const keys = wanted === null ? releases.map((release) => release.key) : [wanted];
    const standings: Standing[] = [];
    for (const one of keys) {
      const standing = await standingOf(app.ports, one);
      if (standing === null) throw new Refusal([blocking("no-such-release", one)]);
      standings.push(standing);
    }
    if (standings.length === 0) console.log(words.t("status.none"));
    for (const standing of standings) console.log(line(standing, stateLine(standing, app, words), words));
    if (wanted !== null)
      for (const issue of standings.flatMap((one) => one.issues)) console.log(issueLine(issue, words));
    return 0;
  } finally {
    await app.close();
  }
}

function line({ release, revision }: Standing, state: string, words: Words): string {
  return words.t("status.line", { key: release.key, locales: release.locales.join(", "), revision, state });
}
