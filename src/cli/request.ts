/** Everything that a run asks for, read and checked before anything is stored. */
import type { Issue } from "../domain/issue.ts";
import { blocking, isBlocking } from "../domain/issue.ts";
import { evidentLanguage, localeOf, localesOf } from "../domain/locale.ts";
import { readRelease } from "../domain/release/read-release.ts";
import { keyFromFileName, readKey, type ReleaseKey } from "../domain/release/release-key.ts";
import { readMemoryFile, readTermsFile } from "../compose.ts";
import { Temporal } from "../domain/temporal.ts";
import { type PlannedTime, readPlannedTime } from "../domain/time/planned-time.ts";
import type { Config } from "../config.ts";
import type { LocalisedTerm, MemoryUnit } from "../pipeline/import-memory.ts";
import type { Submission } from "../pipeline/submit.ts";
import { refuseUnlessWritable } from "./writable.ts";
import { asRefusal, readReleaseText } from "./read-input.ts";
import { Refusal } from "../pipeline/refusal.ts";

export interface RunOptions {
  readonly file: string;
  readonly key?: string;
  readonly from?: string;
  readonly to?: string;
  readonly memory?: string;
  readonly terms?: string;
  readonly signOff: "exact" | "none";
  readonly provider: "none" | "pseudo";
  readonly embargo?: string;
  readonly publishAt?: string;
  readonly out?: string;
}

export interface Request {
  readonly file: string;
  readonly submission: Submission;
  readonly memory: { readonly file: string; readonly units: readonly MemoryUnit[] } | null;
  readonly terms: { readonly file: string; readonly terms: readonly LocalisedTerm[] } | null;
}

/** @throws Refusal with all that is wrong with the words of the command, or with the file that cannot be read. */
export async function readRequest(config: Config, options: RunOptions): Promise<Request> {
  const text = await readReleaseText(options.file);
  const wishes = readOptions(config, options, text);
  const { issues } = readRelease(text, wishes.sourceLocale);
  if (issues.some(isBlocking)) throw new Refusal(issues.filter(isBlocking), options.file);
  await refuseUnlessWritable(options.out ?? config.siteDir, config.localesDir);
  return {
    file: options.file,
    submission: { ...wishes, text, by: "cli" },
    memory: await readWith(options.memory, async (file) => ({ file, units: await readMemoryFile(file) })),
    terms: await readWith(options.terms, async (file) => ({
      file,
      terms: await readTermsFile(file, pairOf(wishes)),
    })),
  };
}

/** Reads a file that came with the release; what is wrong in it is said with the file and the line. */
async function readWith<T>(file: string | undefined, read: (file: string) => Promise<T>): Promise<T | null> {
  if (file === undefined) return null;
  try {
    return await read(file);
  } catch (error) {
    throw asRefusal(error, file);
  }
}

function pairOf({ sourceLocale, settings }: Pick<Submission, "sourceLocale" | "settings">) {
  return {
    sourceLocale,
    targetLocale: settings.locales.find((locale) => locale !== sourceLocale) ?? sourceLocale,
  };
}

function readOptions(
  config: Config,
  options: RunOptions,
  text: string,
): Pick<Submission, "key" | "sourceLocale" | "settings"> {
  const issues: Issue[] = [];
  const valueOr = <T, U>(value: T | Issue, otherwise: U): T | U => {
    if (!isIssue(value)) return value;
    issues.push(value);
    return otherwise;
  };
  const key = valueOr(options.key === undefined ? keyFromFileName(options.file) : readKey(options.key), null);
  const sourceLocale = valueOr(sourceOf(config, options, text), config.sourceLocale);
  const targets = valueOr(targetsOf(config, options, sourceLocale), []);
  const embargo = valueOr(timeOf("embargo", options.embargo), null);
  const publishAt = valueOr(timeOf("publish-at", options.publishAt), null);
  if (
    embargo !== null &&
    publishAt !== null &&
    Temporal.Instant.compare(publishAt.instant, embargo.instant) < 0
  ) {
    const detail = { publishAt: publishAt.instant, embargo: embargo.instant };
    issues.push(blocking("publish-before-embargo", "--publish-at", detail));
  }
  if (key === null || issues.length > 0) throw new Refusal(issues);
  const settings = {
    locales: [sourceLocale, ...targets],
    signOff: options.signOff,
    provider: options.provider === "none" ? null : options.provider,
    embargo,
    publishAt,
  };
  return { key: key satisfies ReleaseKey, sourceLocale, settings };
}

/** `--from`, else the language that the text is evidently in, else the default of a new release. */
function sourceOf(config: Config, options: RunOptions, text: string): string | Issue {
  if (options.from === undefined) return evidentLanguage(text) ?? config.sourceLocale;
  return localeOf(options.from) ?? blocking("bad-locale", "--from", { value: options.from });
}

/** `--to`, else the default targets; a release in a target language goes to the default source instead. */
function targetsOf(config: Config, options: RunOptions, source: string): readonly string[] | Issue {
  const asked = options.to === undefined ? config.targetLocales : localesOf(options.to);
  if (asked === null) return blocking("bad-locale", "--to", { value: options.to ?? "" });
  const targets = asked.filter((locale) => locale !== source);
  if (targets.length > 0) return targets;
  if (options.to !== undefined || config.sourceLocale === source)
    return blocking("no-target-locale", "--to", { source });
  return [config.sourceLocale];
}

function timeOf(option: string, text: string | undefined): PlannedTime | null | Issue {
  if (text === undefined) return null;
  const read = readPlannedTime(text, process.versions["tz"] ?? "unknown");
  return isIssue(read) ? { ...read, at: `--${option}` } : read;
}

function isIssue(value: unknown): value is Issue {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value;
}
