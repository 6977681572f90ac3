/** The line that ends a run of `.ci/run`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What is printed for files of tests, each told by its tests' states. */
function closing(
  files: readonly { readonly status: "passed" | "failed"; readonly tests: readonly string[] }[],
): string {
  const testResults = files.map(({ status, tests }, index) => ({
    name: `file ${index}`,
    status,
    assertionResults: tests.map((state, place) => ({ status: state, fullName: `test ${place}` })),
  }));
  const folder = mkdtempSync(join(tmpdir(), "dateline-closing-"));
  try {
    writeFileSync(join(folder, "report.json"), JSON.stringify({ testResults }));
    const program = join(import.meta.dirname, "../.ci/closing-line.js");
    return spawnSync(process.execPath, [program, join(folder, "report.json")], { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("counts what passed", () => {
  expect(closing([{ status: "passed", tests: ["passed", "passed"] }])).toBe("2 passed, 0 failed\n");
});

test("names what was left out, then counts it", () => {
  const printed = closing([{ status: "failed", tests: ["passed", "pending", "failed"] }]);
  expect(printed).toBe("left out: test 1\n1 passed, 1 failed, 1 skipped\n");
});

test("counts a file that fails before its first test", () => {
  const printed = closing([{ status: "failed", tests: [] }]);
  expect(printed).toBe("failed as a whole: file 0\n0 passed, 1 failed\n");
});
