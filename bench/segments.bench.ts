/** Cutting the seed release into sentences: our rules against the Unicode rules that the runtime brings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "../src/domain/segments/split.ts";
import type { Bench } from "./harness.ts";

const release = readFileSync(join(import.meta.dirname, "../examples/seed-release.txt"), "utf8");
const blocks = release.split("\n").filter((line) => line.trim() !== "");
const unicode = new Intl.Segmenter("en", { granularity: "sentence" });

export const bench: Bench = {
  title: `The ${blocks.length} blocks of the seed release, cut into sentences`,
  contestants: [
    {
      name: "Intl.Segmenter",
      run: () => blocks.map((text) => Array.from(unicode.segment(text), ({ segment }) => segment)),
    },
    { name: "splitSentences", run: () => blocks.map((text) => splitSentences(text, "en")) },
  ],
};
