/**
 * Real services for tests: a PostgreSQL and a Redis of their own, started where one is found, or the ones that the
 * environment names. What is not found is left out, by name; with `CI=true` nothing is, and its suites fail.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";
import pg from "pg";

export interface TestPostgres {
  /** A new, empty database; it goes when the service stops. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A name that no other test has, for what is shared: databases, prefixes of queues. */
export function aName(): string {
  return `dateline_test_${randomBytes(6).toString("hex")}`;
}

/** Whether to leave out suites that need a real PostgreSQL, saying so. */
export function leaveOutPostgres(suite: string): boolean {
  return leaveOut(
    suite,
    "no TEST_DATABASE_URL and no `postgres`",
    env("TEST_DATABASE_URL") ?? postgresFolder(),
  );
}

/** Whether to leave out suites that need a real Redis, saying so. */
export function leaveOutRedis(suite: string): boolean {
  return leaveOut(
    suite,
    "no TEST_REDIS_URL and no `redis-server`",
    env("TEST_REDIS_URL") ?? onPath("redis-server"),
  );
}

/** Whether to leave out suites that start and stop a Redis of their own, saying so. */
export function leaveOutOwnRedis(suite: string): boolean {
  return leaveOut(suite, "no `redis-server`", onPath("redis-server"));
}

/** The PostgreSQL that the environment names, or a throw-away one. */
export async function startPostgres(): Promise<TestPostgres> {
  const named = env("TEST_DATABASE_URL");
  if (named !== null) return serving(named, () => Promise.resolve());
  const programs = postgresFolder();
  if (programs === null)
    throw new Error("no PostgreSQL: neither TEST_DATABASE_URL nor `postgres` on the PATH");
  const folder = mkdtempSync(join(tmpdir(), "dateline-postgres-"));
  const user = serviceUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as =
    user === null ? [] : ["setpriv", `--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups", "--"];
  const [data, port] = [join(folder, "data"), await freePort()];
  const creating = [
    ...as,
    join(programs, "initdb"),
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-sync",
  ];
  execFileSync(creating[0] ?? "", creating.slice(1), { stdio: ["ignore", "ignore", "inherit"] });
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "fsync=off",
  ];
  const server = start(
    [...as, join(programs, "postgres"), "-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    "QUIT",
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await until(server, () => answers(url));
  return serving(url, async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** The Redis that the environment names, or a throw-away one. */
export async function startRedis(): Promise<TestRedis> {
  const named = env("TEST_REDIS_URL");
  return named === null ? startOwnRedis(await freePort()) : { url: named, stop: () => Promise.resolve() };
}

/** A throw-away Redis, whatever the environment names: for tests that stop it. */
export async function startOwnRedis(port: number): Promise<TestRedis> {
  const program = onPath("redis-server");
  if (program === null) throw new Error("no Redis: neither TEST_REDIS_URL nor `redis-server` on the PATH");
  const options = [
    "--port",
    `${port}`,
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
    "--dir",
    tmpdir(),
  ];
  const server = start([program, ...options], "KILL");
  const url = `redis://127.0.0.1:${port}`;
  await until(server, () => pings(url));
  return { url, stop: () => server.stop() };
}

/** A port of this machine that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function serving(url: string, stop: () => Promise<void>): TestPostgres {
  const made: string[] = [];
  return {
    async createDatabase() {
      const name = aName();
      await asked(url, `create database ${name} encoding 'UTF8' template template0`);
      made.push(name);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return own.href;
    },
    async stop() {
      for (const name of made) await asked(url, `drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

async function asked(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

interface Server {
  /** Its last words, for when it does not come up. */
  readonly words: () => string;
  readonly hasEnded: () => boolean;
  stop(): Promise<void>;
}

/**
 * Starts a program under a shell that ends it by its number when the shell's input ends: so it ends with the test that
 * started it, also when that is killed.
 */
function start(command: readonly string[], signal: "QUIT" | "KILL"): Server {
  const script = `"$@" </dev/null & child=$!; cat >/dev/null; kill -${signal} $child; wait $child`;
  const shell: ChildProcess = spawn("sh", ["-c", script, "sh", ...command], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [shell.stdout, shell.stderr]) {
    stream?.setEncoding("utf8").on("data", (some: string) => (words = (words + some).slice(-2_000)));
  }
  const ended = new Promise<void>((resolve) => shell.once("close", () => resolve()));
  return {
    words: () => words,
    hasEnded: () => shell.exitCode !== null,
    async stop() {
      shell.stdin?.end();
      await ended;
    },
  };
}

async function until(server: Server, isUp: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300 && !server.hasEnded(); tries += 1) {
    if (await isUp()) return;
    await pause(50);
  }
  await server.stop();
  throw new Error(`the service did not start: ${server.words()}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    await asked(url, "select 1");
    return true;
  } catch {
    return false; // not yet
  }
}

async function pings(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    return true;
  } catch {
    return false; // not yet
  } finally {
    redis.disconnect();
  }
}

function leaveOut(suite: string, why: string, found: string | null): boolean {
  if (found !== null || env("CI") === "true") return false;
  console.warn(`left out: ${suite} (${why} found)`);
  return true;
}

function env(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === "" ? null : value;
}

/** The folder of `postgres` and `initdb`: on the PATH, or where Debian keeps them, the newest first. */
function postgresFolder(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...pathFolders(), ...versions.map((version) => join(debian, version, "bin"))];
  return (
    folders.find((folder) => ["postgres", "initdb"].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

function onPath(name: string): string | null {
  return (
    pathFolders()
      .map((folder) => join(folder, name))
      .find((file) => existsSync(file)) ?? null
  );
}

function pathFolders(): readonly string[] {
  return (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
}

/** Whom PostgreSQL runs as: it refuses to be root. Null where the tests are not root themselves. */
function serviceUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const user = ["postgres", "nobody"].find((name) => asks("id", name) !== null) ?? "nobody";
  return { uid: Number(asks("id", "-u", user)), gid: Number(asks("id", "-g", user)) };
}

function asks(program: string, ...options: readonly string[]): string | null {
  try {
    return execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null; // no such user
  }
}
