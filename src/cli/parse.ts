/** `dateline parse FILE`: the blocks of a release as JSON. */
import type { Config } from "../config.ts";
import { blocking, isBlocking } from "../domain/issue.ts";
import { evidentLanguage, localeOf } from "../domain/locale.ts";
import { readRelease } from "../domain/release/read-release.ts";
import { readReleaseText } from "./read-input.ts";
import { Refusal } from "../pipeline/refusal.ts";

export async function parseFile(config: Config, options: { file: string; from?: string }): Promise<number> {
  const text = await readReleaseText(options.file);
  const locale =
    options.from === undefined ? (evidentLanguage(text) ?? config.sourceLocale) : localeOf(options.from);
  if (locale === null) throw new Refusal([blocking("bad-locale", "--from", { value: options.from ?? "" })]);
  const { blocks, issues } = readRelease(text, locale);
  const printed = blocks.map(({ path, kind, level, marker, text: words }) => ({
    path,
    kind,
    level,
    marker,
    text: words,
  }));
  console.log(JSON.stringify(printed, null, 1));
  const refusals = issues.filter(isBlocking);
  if (refusals.length > 0) throw new Refusal(refusals, options.file);
  return 0;
}
