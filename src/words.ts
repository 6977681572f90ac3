/**
 * The program's own words in the reader's language: `locales/<locale>/{cli,issues,repairs}.json` through an i18next of our
 * own. The domain hands over codes and details; the sentence is made here, at the edge.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createInstance, type TFunction } from "i18next";
import type { Issue, Json } from "./domain/issue.ts";
import type { RepairCode } from "./domain/release/block.ts";
import { isFailure } from "./pipeline/failure.ts";
import { presentDuration } from "./domain/time/clock.ts";

const folder = fileURLToPath(new URL("../locales/", import.meta.url));

const namespaces = ["cli", "issues", "repairs", "page"] as const;

/** Every locale's words of one namespace, as the files say them. */
export function wordFiles(namespace: (typeof namespaces)[number]): { readonly [locale: string]: object } {
  const locales = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(
    locales.flatMap(({ name }) => {
      const words = readWords(join(folder, name, `${namespace}.json`));
      return words === null ? [] : [[name, words]];
    }),
  );
}

function readWords(file: string): object | null {
  try {
    const words: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof words === "object" ? words : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

export interface Words {
  /** The locale that the words are in. */
  readonly locale: string;
  readonly t: TFunction;
  /** One sentence that says what is wrong. */
  issue(issue: Issue): string;
  /** What was repaired, in a few words. */
  repair(code: RepairCode): string;
  /** One sentence about an error that is nobody's input: the outside world's, or the program's own. */
  trouble(error: unknown): string;
}

let loaded: ReturnType<typeof createInstance> | null = null;

/** The words for a reader who asks for this locale: the locale itself, its language, else English. */
export function wordsIn(locale: string): Words {
  loaded ??= load();
  const has = (tag: string) => loaded?.hasResourceBundle(tag, "cli") ?? false;
  const own = [locale, locale.split("-")[0] ?? ""].find(has) ?? "en";
  const t = loaded.getFixedT(own);
  return {
    locale: own,
    t,
    issue: (issue) => t(`issues:${issue.code}`, { ...values(issue.detail), at: issue.at }),
    repair: (code) => t(`repairs:${code}`),
    trouble(error) {
      if (isFailure(error) && error.code !== null) return t(`issues:${error.code}`, values(error.detail));
      const reason = error instanceof Error ? error.message : String(error);
      return t(isFailure(error) ? "fault.outside" : "fault.own", { reason });
    },
  };
}

/** Details as values for a sentence: lists are joined, nothing is evaluated. */
function values(detail: Issue["detail"]): { [name: string]: string | number } {
  const said = (value: Json): string | number => {
    if (typeof value === "number" || typeof value === "string") return value;
    return Array.isArray(value) ? value.map(said).join(", ") : JSON.stringify(value);
  };
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, said(value)]));
}

function load(): ReturnType<typeof createInstance> {
  const i18n = createInstance();
  const said = ["cli", "issues", "repairs"] as const;
  const files = said.map((namespace) => [namespace, wordFiles(namespace)] as const);
  void i18n.init({
    initAsync: false,
    fallbackLng: "en",
    defaultNS: "cli",
    ns: said,
    resources: Object.fromEntries(
      Object.keys(wordFiles("cli")).map((tag) => [
        tag,
        Object.fromEntries(files.map(([namespace, words]) => [namespace, words[tag] ?? {}])),
      ]),
    ),
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  i18n.services.formatter?.add("duration", (iso: unknown, lng) =>
    durationWords(String(iso), lng ?? "en", i18n.getFixedT(lng ?? "en")),
  );
  return i18n;
}

/** `PT1H` -> "1 hour", `P1D` -> "1 day": how far two stated times are apart. What is neither stays as it is. */
function durationWords(iso: string, locale: string, t: TFunction): string {
  const [, days] = /^P(\d+)D$/u.exec(iso) ?? [];
  if (days !== undefined) return t("cli:days", { count: Number(days) });
  return /^PT(?:\d+H)?(?:\d+M)?$/u.test(iso) ? presentDuration(iso, false, locale) : iso;
}
