/** Runs `dateline` as a person does: its own process, its own folders. */
import { spawn } from "node:child_process";
import { join, resolve as resolvePath } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  /** Where DATA_DIR and LOCALES_DIR are. */
  readonly folder: string;
  readonly environment?: { readonly [name: string]: string };
  readonly nodeOptions?: readonly string[];
  /** Where the caller stands; the checkout, if nothing is said. */
  readonly cwd?: string;
}

export function dateline(
  words: readonly string[],
  { folder, environment = {}, nodeOptions = [], cwd = process.cwd() }: Running,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const where = { DATA_DIR: join(folder, "data"), LOCALES_DIR: join(folder, "locales"), LC_ALL: "C" };
    const env = { ...process.env, ...where, ...environment };
    const program = resolvePath("bin/dateline.js");
    const child = spawn(process.execPath, [...nodeOptions, program, ...words], { env, cwd });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (some: string) => (stdout += some));
    child.stderr.setEncoding("utf8").on("data", (some: string) => (stderr += some));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
