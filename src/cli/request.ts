/** Everything that a run asks for, read and checked before anything is stored. */
import type { Issue } from "../domain/issue.ts";
import { blocking, isBlocking } from "../domain/issue.ts";
import { localesOf } from "../domain/locale.ts";
import { readRelease } from "../domain/release/read-release.ts";
import { keyFromFileName, readKey, type ReleaseKey } from "../domain/release/release-key.ts";
import { readMemoryFile, readTermsFile } from "../compose.ts";
import { Temporal } from "../domain/temporal.ts";
import { type PlannedTime, readPlannedTime } from "../domain/time/planned-time.ts";
import type { Config } from "../config.ts";
import type { LocalisedTerm, MemoryUnit } from "../pipeline/import-memory.ts";
import type { Submission } from "../pipeline/submit.ts";
import { Refusal } from "../pipeline/refusal.ts";
import type { ReadFile } from "../sources.ts";
import { type Asked, AskedFor, sourceLocaleOf } from "./front-matter.ts";
import { asRefusal, readReleaseFile } from "./read-input.ts";
import { refuseUnknown, undoNames } from "./undone.ts";
import { refuseUnlessWritable } from "./writable.ts";

const tzVersion = process.versions["tz"] ?? "unknown";

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
  readonly undo?: readonly string[];
}

export interface Request {
  readonly file: string;
  readonly submission: Submission;
  readonly memory: { readonly file: string; readonly units: readonly MemoryUnit[] } | null;
  readonly terms: { readonly file: string; readonly terms: readonly LocalisedTerm[] } | null;
}

/** @throws Refusal with all that is wrong with the words of the command, or with the file that cannot be read. */
export async function readRequest(config: Config, options: RunOptions): Promise<Request> {
  const read = await readReleaseFile(options.file);
  const wishes = readWishes(config, options, read);
  const { source } = read;
  const undone = undoNames(options.undo);
  if (undone.length > 0) refuseUnknown(undone, readRelease(source, wishes.sourceLocale).repairs);
  const { issues } = readRelease(source, wishes.sourceLocale, new Set(undone));
  if (issues.some(isBlocking)) throw new Refusal(issues.filter(isBlocking), options.file);
  await refuseUnlessWritable(options.out ?? config.siteDir, config.localesDir);
  return {
    file: options.file,
    submission: { ...wishes, source, undone, by: "cli" },
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

/** What the command and the front matter of the file ask for, together. */
function readWishes(
  config: Config,
  options: RunOptions,
  read: ReadFile,
): Pick<Submission, "key" | "sourceLocale" | "settings"> {
  const asked = new AskedFor(options.file, read.source.frontMatter);
  const { issues } = asked;
  const valueOr = <T, U>(value: T | Issue, otherwise: U): T | U => {
    if (!isIssue(value)) return value;
    issues.push(value);
    return otherwise;
  };
  const key = valueOr(keyOf(options, asked), null);
  const sourceLocale = sourceLocaleOf(config, read, asked, options.from);
  const targets = valueOr(
    targetsOf(config, asked.get("locales", options.to, sortedLocales), sourceLocale),
    [],
  );
  const embargoAsked = asked.get("embargo", options.embargo, instantOf);
  const publishAsked = asked.get("publish-at", options.publishAt, instantOf);
  const embargo = valueOr(timeOf(embargoAsked), null);
  const publishAt = valueOr(timeOf(publishAsked), null);
  if (
    embargo !== null &&
    publishAt !== null &&
    Temporal.Instant.compare(publishAt.instant, embargo.instant) < 0
  ) {
    const detail = { publishAt: publishAt.instant, embargo: embargo.instant };
    issues.push(blocking("publish-before-embargo", publishAsked?.at ?? "", detail));
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

/** The key that is asked for, else the one that the file's name suggests. */
function keyOf({ file, key }: RunOptions, asked: AskedFor): ReleaseKey | Issue {
  const wanted = asked.get("key", key, (text) => text);
  if (wanted === null) return keyFromFileName(file);
  const read = readKey(wanted.text);
  return isIssue(read) && wanted.at !== "--key" ? { ...read, at: wanted.at } : read;
}

/** The locales that are asked for, else the default targets; a release in a target language goes to the default source instead. */
function targetsOf(config: Config, asked: Asked | null, source: string): readonly string[] | Issue {
  const locales = asked === null ? config.targetLocales : localesOf(asked.text);
  if (locales === null) return blocking("bad-locale", asked?.at ?? "", { value: asked?.text ?? "" });
  const targets = locales.filter((locale) => locale !== source);
  if (targets.length > 0) return targets;
  if (asked !== null || config.sourceLocale === source)
    return blocking("no-target-locale", asked?.at ?? "--to", { source });
  return [config.sourceLocale];
}

function timeOf(asked: Asked | null): PlannedTime | null | Issue {
  if (asked === null) return null;
  const read = readPlannedTime(asked.text, tzVersion);
  return isIssue(read) ? { ...read, at: asked.at } : read;
}

function sortedLocales(text: string): string | null {
  return localesOf(text)?.toSorted().join() ?? null;
}

function instantOf(text: string): string | null {
  const read = readPlannedTime(text, tzVersion);
  return isIssue(read) ? null : read.instant;
}

function isIssue(value: unknown): value is Issue {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value;
}
