/** A whole application for a test: its own folders, the real database and queue, and the seed release to run. */
import { readFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, readMemoryFile, type Application, type Instead } from "../../src/compose.ts";
import { type Config, readConfig } from "../../src/config.ts";
import type { ReleaseKey } from "../../src/domain/release/release-key.ts";
import { plainSource } from "../../src/domain/release/source.ts";
import { readKey } from "../../src/domain/release/release-key.ts";
import type { PlannedTime } from "../../src/domain/time/planned-time.ts";
import { importMemory } from "../../src/pipeline/import-memory.ts";
import { stages } from "../../src/pipeline/queue.ts";
import { settle } from "../../src/pipeline/settle.ts";
import type { Standing } from "../../src/pipeline/standing.ts";
import { submit, type SubmitOutcome } from "../../src/pipeline/submit.ts";

/** Folders that go when the test ends. */
export function aFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "dateline-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The default configuration with everything in one folder. */
export function aConfig(folder: string, environment: { readonly [name: string]: string } = {}): Config {
  const read = readConfig({ DATA_DIR: folder, LOCALES_DIR: join(folder, "locales"), ...environment });
  if (read.kind === "issues") throw new Error(JSON.stringify(read.issues));
  return read.config;
}

export interface TestApp {
  readonly app: Application;
  readonly config: Config;
  /** What went wrong in jobs, in order. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** An application that works on every stage until the test closes it. */
export async function aWorkingApp(config: Config, instead: Instead = {}): Promise<TestApp> {
  const app = await compose(config, instead);
  const troubles: string[] = [];
  const working = await app.work(stages, (where, error) => troubles.push(`${where}: ${String(error)}`));
  return {
    app,
    config,
    troubles,
    async close() {
      await working.close();
      await app.close();
    },
  };
}

export const seedText = (): Promise<string> => readFile("examples/seed-release.txt", "utf8");

export function aKey(text: string): ReleaseKey {
  const key = readKey(text);
  if (typeof key !== "string") throw new Error(`${text} is not a key`);
  return key;
}

export interface SubmissionOf {
  readonly key: string;
  readonly text: string;
  readonly sourceLocale?: string;
  readonly locales?: readonly string[];
  readonly signOff?: "exact" | "none";
  readonly provider?: string | null;
  readonly publishAt?: PlannedTime | null;
  readonly embargo?: PlannedTime | null;
}

/** Submits a release by the ordinary way. */
export function submitted(app: Application, of: SubmissionOf): Promise<SubmitOutcome> {
  const { sourceLocale = "en", locales = ["en", "ja"], signOff = "exact", provider = null } = of;
  const settings = {
    locales,
    signOff,
    provider,
    publishAt: of.publishAt ?? null,
    embargo: of.embargo ?? null,
  };
  const source = plainSource(of.text);
  return submit(app.ports, { key: aKey(of.key), sourceLocale, source, undone: [], settings, by: "test" });
}

export async function settled(app: Application, key: string): Promise<Standing> {
  const standing = await settle(app.ports, aKey(key), () => undefined);
  if (standing === null) throw new Error(`no release ${key}`);
  return standing;
}

/** Imports the example memory by the ordinary importer. */
export async function withExampleMemory(app: Application): Promise<void> {
  await importMemory(app.ports, await readMemoryFile("examples/memory.tmx"), "memory.tmx");
}
