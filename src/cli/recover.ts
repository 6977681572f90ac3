/**
 * `dateline recover [FILE] [--accept NAME]`: a backup where there is no database; then what readers saw and the record
 * has not, or who takes it upon themselves that it is lost.
 */
import { compose } from "../compose.ts";
import { recoverBackup } from "../compose-backup.ts";
import type { Config } from "../config.ts";
import { blocking } from "../domain/issue.ts";
import { issueLine } from "../issue-line.ts";
import { detailOf } from "../pipeline/heads.ts";
import { acceptLosses } from "../pipeline/losses.ts";
import type { Ports } from "../pipeline/ports.ts";
import { Refusal } from "../pipeline/refusal.ts";
import type { Words } from "../words.ts";
import { asRefusal } from "./read-input.ts";
import { refuseUnlessWritable } from "./writable.ts";

export interface RecoverOptions {
  /** Who accepts that what is missing is lost. */
  readonly accept?: string;
}

/** CONTRACT.md: finished with issues that a person must settle. */
const toSettle = 1;
/** The longest name of a person, in UTF-16 units. */
const longestName = 200;

export async function recover(
  config: Config,
  words: Words,
  { file, accept }: RecoverOptions & { readonly file: string | undefined },
): Promise<number> {
  if (accept !== undefined && !isName(accept)) throw wrongUse(words.t("recover.name"));
  if (file !== undefined) await putInPlace(config, words, file);
  const app = await compose(config);
  try {
    if (accept === undefined) return tellMissing(app.ports, config, words);
    for (const head of await acceptLosses(app.ports, accept))
      console.log(words.t("recover.lost", { ...detailOf(head), by: accept }));
    return tellMissing(app.ports, config, words);
  } finally {
    await app.close();
  }
}

async function putInPlace(config: Config, words: Words, file: string): Promise<void> {
  await refuseUnlessWritable(config.dataDir);
  const { at, lastEvent } = await recoverBackup(config, file).catch((error: unknown) => {
    throw asRefusal(error, file);
  });
  console.log(words.t("recover.done", { file, at, lastEvent }));
}

/** A line each on stderr; what to do about them is said once. */
function tellMissing({ heads }: Ports, config: Config, words: Words): number {
  const missing = heads.missing();
  if (missing.length === 0) {
    console.log(words.t("recover.inStep"));
    return 0;
  }
  const issues = missing.map((head) => blocking("event-missing", "", detailOf(head)));
  for (const issue of [...issues, blocking("record-behind", config.dataDir, { events: missing.length })])
    console.error(issueLine(issue, words));
  return toSettle;
}

function isName(text: string): boolean {
  return text.trim() !== "" && text.length <= longestName && !/\p{Cc}/u.test(text);
}

function wrongUse(said: string): Refusal {
  return new Refusal([blocking("wrong-use", "--accept", { said })]);
}
