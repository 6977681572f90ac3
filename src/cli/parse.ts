/** `dateline parse FILE`: the blocks of a release as JSON; with `--repairs`, what was repaired in it too. */
import type { Config } from "../config.ts";
import { isBlocking } from "../domain/issue.ts";
import { readRelease } from "../domain/release/read-release.ts";
import type { Words } from "../words.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { AskedFor, sourceLocaleOf } from "./front-matter.ts";
import { readReleaseFile } from "./read-input.ts";
import { refuseUnknown, undoNames } from "./undone.ts";

export interface ParseOptions {
  readonly file: string;
  readonly from?: string;
  readonly undo?: readonly string[];
  readonly repairs?: boolean;
}

export async function parseFile(config: Config, words: Words, options: ParseOptions): Promise<number> {
  const read = await readReleaseFile(options.file);
  const { source } = read;
  const asked = new AskedFor(options.file, source.frontMatter);
  const locale = sourceLocaleOf(config, read, asked, options.from);
  if (asked.issues.length > 0) throw new Refusal(asked.issues);
  const undone = undoNames(options.undo);
  if (undone.length > 0) refuseUnknown(undone, readRelease(source, locale).repairs);
  const { blocks, repairs, issues } = readRelease(source, locale, new Set(undone));
  const printed = blocks.map(({ path, kind, level, marker, text }) => ({ path, kind, level, marker, text }));
  const made = repairs.map(({ path, code, line, was }) => ({
    path,
    code,
    line,
    was,
    said: words.repair(code),
  }));
  console.log(
    JSON.stringify(options.repairs === true ? { blocks: printed, repairs: made } : printed, null, 1),
  );
  const refusals = issues.filter(isBlocking);
  if (refusals.length > 0) throw new Refusal(refusals, options.file);
  return 0;
}
