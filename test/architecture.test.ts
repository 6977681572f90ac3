/**
 * The house rules bark: each forbidden thing is planted in a copy of the folder layout, where only the linter's
 * configuration is real, and the linter runs once over all of them. The real folders are never touched.
 */
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** The arrows of ARCHITECTURE's picture: what stands at a place may import what it `sees`, and nothing it does not. */
interface Place {
  readonly file: string;
  readonly sees: readonly string[];
  readonly not: readonly string[];
}

const above = [
  "../../pipeline/ports.ts",
  "../../adapters/database/tables.ts",
  "../../config.ts",
  "../../http/server.ts",
];
const outside = ["node:fs", "node:crypto", "i18next", "kysely", "@js-temporal/polyfill"];
const rooms = ["time", "release", "segments", "translation", "quality", "edition"];

// prettier-ignore
const places: readonly Place[] = [
  { file: "src/domain/issue.ts", sees: [], not: ["./time/moment.ts", "./temporal.ts", "node:fs", "i18next"] },
  {
    file: "src/domain/temporal.ts",
    sees: ["@js-temporal/polyfill"],
    not: ["./time/moment.ts", "node:process"],
  },
  ...rooms.map((room, index) => ({
    file: `src/domain/${room}/plant.ts`,
    sees: ["./own.ts", "../issue.ts", "../locale.ts", "../temporal.ts", ...inside(rooms.slice(0, index))],
    not: [...inside(rooms.slice(index + 1)), ...above, ...outside, "../../cli/run.ts", "../../compose.ts"],
  })),
  {
    file: "src/pipeline/plant.ts",
    sees: ["./ports.ts", "../domain/issue.ts", "../domain/time/moment.ts"],
    not: ["../adapters/queue/bullmq-queue.ts", "../compose.ts", "../config.ts", "../http/server.ts", "../cli/run.ts"],
  },
  {
    file: "src/pipeline/unpacked.ts",
    sees: [],
    not: ["bullmq", "kysely", "node:crypto", "node:fs/promises"],
  },
  {
    file: "src/adapters/queue/plant.ts",
    sees: ["./own.ts", "./inner/own.ts", "../../pipeline/ports.ts", "../../domain/time/moment.ts", "bullmq", "node:fs"],
    not: ["../database/tables.ts", "../../http/server.ts", "../../cli/run.ts", "../../compose.ts", "../../config.ts"],
  },
  {
    file: "src/adapters/database/migrations/plant.ts",
    sees: ["./own.ts", "../tables.ts", "../other/own.ts", "../../../pipeline/ports.ts", "../../../domain/issue.ts", "kysely"],
    not: ["../../queue/bullmq-queue.ts", "../../../http/server.ts", "../../../compose.ts"],
  },
  {
    file: "src/config.ts",
    sees: ["./until-stopped.ts", "./domain/issue.ts", "./pipeline/steps.ts", "node:fs"],
    not: ["./adapters/rendering/words.ts", "./http/server.ts", "./cli/run.ts", "../test/support/app.ts"],
  },
  {
    file: "src/compose.ts",
    sees: ["./config.ts", "./domain/issue.ts", "./pipeline/ports.ts", "./adapters/database/tables.ts", "node:crypto", "pg"],
    not: ["./http/server.ts", "./cli/run.ts", "./web/desk.tsx"],
  },
  {
    file: "src/sources.ts",
    sees: ["./adapters/sources/read-source.ts", "./pipeline/refusal.ts", "./domain/issue.ts"],
    not: ["./adapters/database/tables.ts", "./http/server.ts", "./cli/run.ts"],
  },
  {
    file: "src/compose-backup.ts",
    sees: ["./compose.ts", "./config.ts", "./domain/issue.ts", "./pipeline/refusal.ts", "./adapters/backup/seal.ts"],
    not: ["./http/server.ts", "./cli/backup.ts", "./web/desk.tsx"],
  },
  {
    file: "src/http/plant.ts",
    sees: ["./own.ts", "../compose.ts", "../words.ts", "../pipeline/submit.ts", "../domain/time/moment.ts", "fastify"],
    not: ["../adapters/database/tables.ts", "../cli/run.ts", "../web/desk.tsx", "pg", "@electric-sql/pglite"],
  },
  {
    file: "src/cli/plant.ts",
    sees: ["./own.ts", "../compose.ts", "../config.ts", "../pipeline/submit.ts", "../http/server.ts", "commander", "node:fs"],
    not: ["../adapters/interchange/tmx.ts", "../http/public-routes.ts", "../web/desk.tsx", "bullmq", "kysely"],
  },
  {
    file: "src/web/plant.tsx",
    sees: ["./own.ts", "../http/contract.ts", "../domain/time/moment.ts", "react"],
    not: ["../pipeline/submit.ts", "../http/server.ts", "../adapters/rendering/words.ts", "../compose.ts", "node:fs", "pg"],
  },
  {
    file: "workers/plant.ts",
    sees: ["../src/compose.ts", "../src/worker.ts", "../src/pipeline/prepare.ts"],
    not: ["../src/adapters/database/tables.ts", "../src/http/server.ts", "../src/domain/issue.ts", "pg"],
  },
  {
    file: "test/plant.ts",
    sees: ["../src/adapters/queue/own.ts", "../src/domain/issue.ts", "node:fs", "vitest"],
    not: [],
  },

  // A folder that nobody gave a place sees nothing at all.
  { file: "src/helpers/plant.ts", sees: [], not: ["../domain/issue.ts", "node:fs", "./own.ts"] },
  { file: "src/domain/weather/plant.ts", sees: [], not: ["../issue.ts", "./own.ts"] },
  { file: "src/adapters/plant.ts", sees: [], not: ["../domain/issue.ts", "pg"] },
  { file: "src/http/inner/plant.ts", sees: [], not: ["../answer.ts", "fastify"] },

  // Nor is there a way round.
  {
    file: "src/domain/release/round.ts",
    sees: [],
    not: ["../time/../edition/edition.ts", "./../edition/edition.ts", ".."],
  },
  {
    file: "src/pipeline/round.ts",
    sees: [],
    not: ["../domain/../adapters/database/tables.ts", "./../compose.ts"],
  },
  {
    file: "src/adapters/queue/round.ts",
    sees: [],
    not: ["../../pipeline/../http/server.ts", "./../database/tables.ts", ".."],
  },
  { file: "src/cli/round.ts", sees: [], not: ["../domain/../adapters/database/tables.ts", ".."] },
];

function inside(named: readonly string[]): readonly string[] {
  return named.map((room) => `../${room}/own.ts`);
}

/** Everything else that is forbidden: where it stands, what it says, and the rules that must name it. */
// prettier-ignore
const forbidden: readonly (readonly [what: string, file: string, code: string, ...rules: readonly string[]])[] = [
  // Every way to write an import is one.
  ["a type's import", "src/domain/time/", `import type { A } from "pg";\nexport type B = A;`, "no-restricted-imports"],
  ["a type's re-export", "src/domain/time/", `export type { A } from "pg";`, "no-restricted-imports"],
  ["an import at run time", "src/domain/time/", `export const a = () => import("pg");`, "no-restricted-imports"],
  ["an import in a type", "src/domain/time/", `export type A = import("pg").Pool;`, "consistent-type-imports"],
  ["require", "src/domain/time/", `export const a = require("pg");`, "no-require-imports"],
  ["require by its new name", "src/domain/time/", `import a = require("pg");\nexport const b = a;`, "no-require-imports", "no-restricted-imports"],
  ["an import by an absolute path", "src/adapters/queue/", `import "/etc/x.ts";`, "no-absolute-path"],

  // The domain has no clock, no dice and no machine; the pipeline no Date and no dice.
  ["Date in the domain", "src/domain/time/", `export const a = new Date();`, "no-restricted-globals"],
  ["Date by its long name", "src/domain/time/", `export const a = globalThis.Date.now();`, "no-restricted-globals"],
  ["a timer in the domain", "src/domain/edition/", `setTimeout(String, 10);`, "no-restricted-globals"],
  ["the clock in the domain", "src/domain/time/", `import { Temporal } from "../temporal.ts";\nexport const a = Temporal.Now.instant();`, "no-restricted-properties"],
  ["dice in the domain", "src/domain/release/", `export const a = Math.random();`, "no-restricted-properties"],
  ["Date in the pipeline", "src/pipeline/", `export const a = Date.now();`, "no-restricted-globals"],
  ["dice in the pipeline", "src/pipeline/", `export const a = Math.random();`, "no-restricted-properties"],

  // What else the house agreed on.
  ["console in an adapter", "src/adapters/queue/", `console.log("here");`, "no-console"],
  ["the environment in an adapter", "src/adapters/queue/", `export const a = process.env["HOST"];`, "no-process-env"],
  ["the end of the process in http", "src/http/", `process.exit(1);`, "no-process-exit"],
  ["a default export", "src/http/", `export default 1;`, "no-default-export"],
  ["a barrel", "src/pipeline/", `export * from "./submit.ts";`, "no-barrel-file"],
  ["any", "src/http/", `export const a: any = 1;`, "no-explicit-any"],
  ["a non-null assertion", "src/http/", `export const a = (b: string | null) => b!.trim();`, "no-non-null-assertion"],
  ["==", "src/http/", `export const a = (b: unknown) => b == 1;`, "eqeqeq"],
  ["var", "src/http/", `var a = 1;\nexport const b = a;`, "no-var"],
  ["let for what stays", "src/http/", `let a = 1;\nexport const b = a;`, "prefer-const"],
  ["a type imported as a value", "src/http/", `import { A } from "fastify";\nexport const a = (b: A) => b;`, "consistent-type-imports"],
  ["more than 300 lines", "src/http/", `export const a = 1;${"\n// a line".repeat(300)}`, "max-lines"],
  ["a test that runs alone", "test/", `import { test } from "vitest";\ntest.only("one", () => {});`, "no-focused-tests"],
  ["a file that imports another …", "src/domain/time/there.ts", `import { b } from "./back.ts";\nexport const a = () => b;`, "no-cycle"],
  ["… that imports the first", "src/domain/time/back.ts", `import { a } from "./there.ts";\nexport const b = () => a;`, "no-cycle"],
];

/** What the linter says of one file: the rule's bare name, and the import that it names, if it is about one. */
interface Bark {
  readonly file: string;
  readonly rule: string;
  readonly specifier: string | undefined;
}

/** Writes the files into a fresh folder and lints them there, in one run. */
async function lint(files: ReadonlyMap<string, string>): Promise<readonly Bark[]> {
  const garden = await mkdtemp(join(tmpdir(), "dateline-plants-"));
  try {
    await copyFile(join(root, ".oxlintrc.json"), join(garden, ".oxlintrc.json"));
    for (const [file, code] of files) {
      await mkdir(dirname(join(garden, file)), { recursive: true });
      await writeFile(join(garden, file), code);
    }
    const { diagnostics } = await oxlint(garden);
    return diagnostics.map(({ code, filename, message }) => ({
      file: filename,
      rule: /\(([^)]*)\)/u.exec(code)?.[1] ?? code,
      specifier: /^'([^']*)' import is restricted/u.exec(message)?.[1],
    }));
  } finally {
    await rm(garden, { recursive: true });
  }
}

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly message: string;
  }[];
}

function oxlint(folder: string): Promise<Report> {
  const program = join(root, "node_modules/oxlint/bin/oxlint");
  return new Promise((resolve, reject) => {
    // Exit code 1 only says that there is something to report.
    execFile(process.execPath, [program, "--format=json"], { cwd: folder }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch (cause) {
        reject(new Error(`the linter made no report: ${stderr}${stdout}`, { cause: error ?? cause }));
      }
    });
  });
}

describe("the linter", () => {
  const plantAt = (file: string, index: number) => (file.endsWith("/") ? `${file}plant-${index}.ts` : file);
  let barks: readonly Bark[] = [];
  const at = (file: string) => barks.filter((bark) => bark.file === file);

  beforeAll(async () => {
    const imports = places.map(({ file, sees, not }) => [file, importing([...sees, ...not])] as const);
    const others = forbidden.map(([, file, code], index) => [plantAt(file, index), `${code}\n`] as const);
    barks = await lint(new Map([...imports, ...others]));
  });

  test.each(places.flatMap(({ file, not }) => not.map((specifier) => [file, specifier] as const)))(
    "%s may not import %s",
    (file, specifier) => {
      expect(at(file)).toContainEqual({ file, rule: "no-restricted-imports", specifier });
    },
  );

  test.each(places)("$file may import all that it should see", ({ file, not }) => {
    expect(at(file).filter(({ specifier }) => specifier === undefined || !not.includes(specifier))).toEqual(
      [],
    );
  });

  test.each(
    forbidden.map(([what, file, , ...rules], index) => ({ what, file: plantAt(file, index), rules })),
  )("forbids: $what", ({ file, rules }) => {
    expect(
      at(file)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(rules);
  });
});

function importing(specifiers: readonly string[]): string {
  return specifiers.map((specifier) => `import "${specifier}";\n`).join("");
}

test("folders and files are named for what they hold, never for the kind of file", async () => {
  const entries = await readdir(join(root, "src"), { recursive: true });
  const kinds = [
    "utils",
    "util",
    "types",
    "interfaces",
    "helpers",
    "common",
    "misc",
    "index.ts",
    "index.tsx",
  ];
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter((entry) => entry.split("/").some((name) => kinds.includes(name)))).toEqual([]);
});

test("every package the project depends on has its reason in the decision on dependencies", async () => {
  const manifest: Manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const wanted = [manifest.dependencies, manifest.devDependencies, manifest.overrides].flatMap(Object.keys);
  const page = await readFile(join(root, "docs/decisions/0007-dependencies.md"), "utf8");
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

interface Manifest {
  readonly dependencies: object;
  readonly devDependencies: object;
  readonly overrides: object;
}
