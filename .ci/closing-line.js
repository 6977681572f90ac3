// Prints how the tests went in one plain line that ends the output, after naming what was left out:
//   node .ci/closing-line.js REPORT        REPORT is the runner's own, as JSON
import { readFileSync } from "node:fs";

const { testResults: files } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const tests = files.flatMap((file) => file.assertionResults);
const named = (...states) => tests.filter((test) => states.includes(test.status));

// A file that fails before its first test, on an import for example, counts as one that failed.
const broken = files.filter(
  (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
);
const passed = named("passed").length;
const failed = named("failed").length + broken.length;
const skipped = named("skipped", "pending", "todo", "disabled");

for (const test of skipped) console.log(`left out: ${test.fullName}`);
for (const file of broken) console.log(`failed as a whole: ${file.name}`);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`);
