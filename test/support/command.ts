/** Runs `dateline` as a person does: its own process, its own folders. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

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

export interface Started {
  readonly pid: number;
  /** The first line of standard output that matches; fails if the process ends without saying it. */
  line(wanted: RegExp): Promise<string>;
  ask(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Runs it to its end. */
export function dateline(words: readonly string[], running: Running): Promise<Ended> {
  return startDateline(words, running).ended;
}

/** Starts it and lets it run. */
export function startDateline(words: readonly string[], running: Running): Started {
  const { folder, environment = {}, nodeOptions = [], cwd = process.cwd() } = running;
  const where = { DATA_DIR: join(folder, "data"), LOCALES_DIR: join(folder, "locales"), LC_ALL: "C" };
  const env = { ...process.env, ...where, ...environment };
  const program = resolve("bin/dateline.js");
  const child = spawn(process.execPath, [...nodeOptions, program, ...words], { env, cwd });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (some: string) => (stdout += some));
  child.stderr.setEncoding("utf8").on("data", (some: string) => (stderr += some));
  const ended = new Promise<Ended>((end, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => end({ code, signal, stdout, stderr }));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    ask: (signal) => child.kill(signal),
    line: (wanted) =>
      new Promise((found, missing) => {
        const look = (): void => {
          const line = stdout.split("\n").find((one) => wanted.test(one));
          if (line !== undefined) found(line);
        };
        child.stdout.on("data", look);
        void ended.then(({ stderr: said }) =>
          missing(new Error(`it ended without saying ${wanted}: ${said}`)),
        );
        look();
      }),
  };
}
