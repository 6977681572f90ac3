/**
 * What a machine with containers is given, tried as far as a machine without them can: the Compose file against its
 * schema, the image's own steps in an empty folder, and the same services as plain processes.
 */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFolder } from "../support/app.ts";
import { dateline, startDateline, type Started } from "../support/command.ts";
import { composeServices } from "../support/compose-file.ts";
import { eventually } from "../support/eventually.ts";
import {
  freePort,
  leaveOutOwnRedis,
  leaveOutPostgres,
  startOwnRedis,
  startPostgres,
  type TestPostgres,
  type TestRedis,
} from "../support/services.ts";

const run = promisify(execFile);

describe("docker-compose.yml", () => {
  const services = composeServices({ POSTGRES_PASSWORD: "secret", PUBLIC_URL: "https://press.example" });

  test("is what the Compose schema allows", async () => {
    const ended = run(process.execPath, [
      "node_modules/dclint/bin/dclint.cjs",
      "--quiet",
      "docker-compose.yml",
    ]);
    await expect(ended).resolves.toMatchObject({ stderr: "" });
  });

  test("has no service that is root, or without a check of its health", () => {
    const all = Object.entries(services);
    const isRoot = ([, { user }]: (typeof all)[number]): boolean => !/^(?!root$|0)\w+$/u.test(user ?? "root");
    expect(all.filter(isRoot)).toEqual([]);
    const unwatched = all.filter(([, { healthcheck }]) => (healthcheck?.test.length ?? 0) < 2);
    expect(unwatched.map(([name]) => name)).toEqual(["backup"]);
  });

  test("can have any number of workers: they have neither a name nor a port of their own", () => {
    expect(services["worker"]?.container_name).toBeUndefined();
    expect(services["worker"]?.ports).toBeUndefined();
  });

  test("keeps the record and its dumps in volumes, and runs the queue at hz 100", () => {
    expect(services["postgres"]?.volumes?.[0]).toMatch(/^postgres:/u);
    expect(services["backup"]?.volumes?.[0]).toMatch(/^backups:/u);
    expect(services["valkey"]?.command?.join(" ")).toContain("--hz 100");
  });
});

describe("the image", () => {
  const { path: folder, remove } = aFolder();
  afterAll(remove);

  test(
    "is complete: its steps in an empty folder give a program that reads a release",
    { timeout: 120_000 },
    async () => {
      const steps = readFileSync("Dockerfile", "utf8").replaceAll("\\\n", "").split("\n");
      for (const step of steps) {
        const [word = "", ...rest] = step.trim().split(/\s+/u);
        if (word === "COPY") copy(rest.slice(0, -1), join(folder, rest.at(-1) ?? "."));
        if (word === "RUN" && rest[0] === "npm")
          await run("npm", rest.slice(1), {
            cwd: folder,
            env: { ...process.env, npm_config_prefer_offline: "true" },
          });
      }
      const entry = /^ENTRYPOINT (\[.*\])$/mu.exec(steps.join("\n"))?.[1] ?? "[]";
      const [, ...program]: string[] = JSON.parse(entry);
      const { stdout } = await run(process.execPath, [...program, "parse", "examples/seed-release.txt"], {
        cwd: folder,
      });
      expect(JSON.parse(stdout)).toHaveLength(12);
      // What only tests need is not in it.
      expect(existsSync(join(folder, "node_modules/vitest"))).toBe(false);
    },
  );

  function copy(names: readonly string[], into: string): void {
    for (const name of names) {
      const source = name.replace(/\*$/u, "");
      const isFolder = statSync(source).isDirectory();
      if (isFolder) mkdirSync(into, { recursive: true });
      cpSync(source, isFolder ? into : join(into, source), { recursive: true });
    }
  }
});

const suite = "the services of docker-compose.yml as processes";

describe.skipIf(leaveOutPostgres(suite) || leaveOutOwnRedis(suite))(suite, () => {
  const { path: folder, remove } = aFolder();
  let postgres: TestPostgres;
  let redis: TestRedis;
  const running: Started[] = [];
  let settings: { [name: string]: string };

  beforeAll(async () => {
    postgres = await startPostgres();
    redis = await startOwnRedis(await freePort());
    const [url, port] = [await postgres.createDatabase(), await freePort()];
    const services = composeServices({ POSTGRES_PASSWORD: "secret", PUBLIC_URL: `http://127.0.0.1:${port}` });
    const beat = join(folder, "beat");
    // The settings of the file, with the addresses that its network would resolve.
    settings = {
      ...services["worker"]?.environment,
      DATABASE_URL: url,
      REDIS_URL: redis.url,
      PORT: String(port),
      BEAT_FILE: beat,
    };
    for (const name of ["server", "worker", "worker"])
      running.push(startDateline(services[name]?.command ?? [], { folder, environment: settings }));
    await Promise.all(running.map((one) => one.line(/./u)));
  });

  afterAll(async () => {
    for (const one of running) one.ask("SIGTERM");
    await Promise.all(running.map(({ ended }) => ended));
    await redis.stop();
    await postgres.stop();
    remove();
  });

  test("are healthy, as their own checks say", async () => {
    const answer = await fetch(`${settings["PUBLIC_URL"]}/readyz`);
    expect(answer.status).toBe(200);
    const beat = settings["BEAT_FILE"] ?? "";
    await eventually("a worker has beaten", () => existsSync(beat));
    expect(statSync(beat).mtimeMs).toBeGreaterThan(Date.now() - 15_000);
  });

  test("publish a release that another process submits", async () => {
    writeFileSync(join(folder, "release.txt"), "A new office\n\nFebruary 15, 2023\n\nThe office is open.\n");
    const words = ["run", join(folder, "release.txt"), "--provider", "pseudo"];
    const ended = await dateline(words, { folder, environment: settings });
    expect(ended.code).toBe(1); // its words wait for a translator
    const seed = [
      "run",
      "examples/seed-release.txt",
      "--memory",
      "examples/memory.tmx",
      "--sign-off",
      "exact",
    ];
    expect(await dateline(seed, { folder, environment: settings })).toMatchObject({ code: 0, stderr: "" });
    const page = await fetch(`${settings["PUBLIC_URL"]}/ja/releases/seed-release`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("日米次官協議");
  });
});
