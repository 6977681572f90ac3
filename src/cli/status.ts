/** `dateline status [KEY]`: where every release stands, as a table, or one in full. */
import Table from "cli-table3";
import { type Application, compose } from "../compose.ts";
import type { Config } from "../config.ts";
import { blocking } from "../domain/issue.ts";
import { readKey, type ReleaseKey } from "../domain/release/release-key.ts";
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
    const standings = await standingsOf(app, keys);
    console.log(standings.length === 0 ? words.t("status.none") : tableOf(standings, app, words));
    if (wanted !== null)
      for (const issue of standings.flatMap((one) => one.issues)) console.log(issueLine(issue, words));
    return 0;
  } finally {
    await app.close();
  }
}

/** Releases asked about at a time: as many as the database has connections for. */
const atATime = 8;

async function standingsOf(app: Application, keys: readonly ReleaseKey[]): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  for (let from = 0; from < keys.length; from += atATime) {
    const some = keys.slice(from, from + atATime).map(async (key) => {
      const standing = await standingOf(app.ports, key);
      if (standing === null) throw new Refusal([blocking("no-such-release", key)]);
      return standing;
    });
    standings.push(...(await Promise.all(some)));
  }
  return standings;
}

/** Without lines between the rows, so that it can be searched and cut as well as read. */
function tableOf(standings: readonly Standing[], app: Application, words: Words): string {
  const { t } = words;
  const table = new Table({
    head: [t("status.key"), t("status.locales"), t("status.revision"), t("status.state")],
    chars: bare,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
  });
  for (const standing of standings) {
    const { release, revision } = standing;
    table.push([release.key, release.locales.join(", "), String(revision), stateLine(standing, app, words)]);
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

const bare = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};
