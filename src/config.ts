/** The environment as a `Config`, or a list of all that is wrong with it. The defaults are CONTRACT's. */
import { join, resolve } from "node:path";
import type { Issue } from "./domain/issue.ts";
import { blocking } from "./domain/issue.ts";
import { localeOf, localesOf } from "./domain/locale.ts";
import { type Step, steps } from "./pipeline/steps.ts";

export interface Config {
  /** PostgreSQL, or null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Redis, or null for the queue on the database. */
  readonly redisUrl: string | null;
  readonly dataDir: string;
  readonly localesDir: string;
  /** Where the pages are copied to. */
  readonly siteDir: string;
  readonly host: string;
  readonly port: number;
  /** No slash at the end. */
  readonly publicUrl: string;
  readonly homeZone: string;
  readonly sourceLocale: string;
  readonly targetLocales: readonly string[];
  /** The publisher's name by locale; locales not named show the sample's. */
  readonly organisation: { readonly [locale: string]: string };
  /** A file that a worker touches after each sweep, so that others see it work; null for none. */
  readonly beatFile: string | null;
  /** A test's wish that the process be killed at a named step of the journey. */
  readonly killAt: Step | null;
}

export type ConfigResult =
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] };

type Environment = { readonly [name: string]: string | undefined };

export function readConfig(environment: Environment): ConfigResult {
  const issues: Issue[] = [];
  const read = <T>(name: string, otherwise: T, parse: (text: string) => T | null): T => {
    const text = environment[name];
    if (text === undefined || text === "") return otherwise;
    const value = parse(text);
    if (value === null) issues.push(blocking("bad-setting", name, { value: text }));
    return value ?? otherwise;
  };

  const dataDir = read("DATA_DIR", ".dateline", (text) => text);
  const host = read("HOST", "127.0.0.1", hostOf);
  const port = read("PORT", 3000, portOf);
  const config: Config = {
    databaseUrl: read<string | null>("DATABASE_URL", null, (text) =>
      urlOf(text, ["postgres:", "postgresql:"]),
    ),
    redisUrl: read<string | null>("REDIS_URL", null, (text) => urlOf(text, ["redis:", "rediss:"])),
    dataDir: resolve(dataDir),
    localesDir: resolve(read("LOCALES_DIR", "locales", (text) => text)),
    siteDir: resolve(join(dataDir, "site")),
    host,
    port,
    publicUrl: read(
      "PUBLIC_URL",
      `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
      siteOf,
    ).replace(/\/$/u, ""),
    homeZone: read("HOME_ZONE", "Asia/Tokyo", zoneOf),
    sourceLocale: read("SOURCE_LOCALE", "en", localeOf),
    targetLocales: read("TARGET_LOCALES", ["ja"], localesOf),
    organisation: read("ORGANISATION", {}, organisationOf),
    beatFile: read<string | null>("BEAT_FILE", null, (text) => resolve(text)),
    killAt: read<Step | null>(
      "DATELINE_KILL_AT",
      null,
      (text) => steps.find((step) => step === text) ?? null,
    ),
  };
  return issues.length > 0 ? { kind: "issues", issues } : { kind: "config", config };
}

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1;
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

/** A name or an address to listen on. */
function hostOf(text: string): string | null {
  return /^[A-Za-z0-9.:_-]+$/u.test(text) ? text : null;
}

/** Where the site stands: no query and no fragment, for paths are put after it. */
function siteOf(text: string): string | null {
  const url = urlOf(text, ["http:", "https:"]);
  return url === null || /[?#]/u.test(url) ? null : url;
}

function urlOf(text: string, protocols: readonly string[]): string | null {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : null;
}

function zoneOf(text: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null; // not a zone: said by the caller, with the place
  }
}

/** `en=Sample Ministry;ja=見本省` */
function organisationOf(text: string): { readonly [locale: string]: string } | null {
  const names = text.split(";").map((part) => part.split("="));
  const named = names.flatMap(([locale = "", name = ""]) => {
    const tag = localeOf(locale.trim());
    return tag === null || name.trim() === "" ? [] : [[tag, name.trim()] as const];
  });
  return named.length === names.length ? Object.fromEntries(named) : null;
}
