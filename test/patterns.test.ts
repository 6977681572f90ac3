/**
 * No regular expression of ours can backtrack badly: scslre, which follows every way through a pattern, finds none that
 * takes more than linear time.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { expect, test } from "vitest";
import { parseAst, transformWithOxc } from "vite";

const root = new URL("..", import.meta.url).pathname;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

test("no pattern backtracks more than its text is long", async () => {
  const patterns = await patternsIn("src");
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.filter(isSlow)).toEqual([]);
});

test("the tool finds what it is asked for", () => {
  expect(isSlow({ source: "(a+)+b", flags: "u" })).toBe(true);
  expect(isSlow({ source: "a*a*b", flags: "y" })).toBe(true);
  expect(isSlow({ source: "a+b", flags: "u" })).toBe(true);
  expect(isSlow({ source: "a+b", flags: "y" })).toBe(false);
});

function isSlow({ source, flags }: Pick<Pattern, "source" | "flags">): boolean {
  const { reports } = analyse({ source, flags });
  // A sticky pattern is tried at one place: it cannot move along the text.
  return reports.some(({ type }) => type !== "Move" || !flags.includes("y"));
}

async function patternsIn(folder: string): Promise<readonly Pattern[]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const found = files.filter((file) => /\.tsx?$/u.test(file)).map((file) => patternsOf(join(folder, file)));
  return (await Promise.all(found)).flat();
}

async function patternsOf(file: string): Promise<readonly Pattern[]> {
  const { code } = await transformWithOxc(readFileSync(join(root, file), "utf8"), file);
  const patterns: Pattern[] = [];
  // The tree is plain JSON: whatever is a pattern in it says so.
  JSON.stringify(parseAst(code), (_, value: unknown) => {
    if (isPattern(value)) patterns.push({ file, source: value.regex.pattern, flags: value.regex.flags });
    return typeof value === "bigint" ? String(value) : value;
  });
  return patterns;
}

function isPattern(
  value: unknown,
): value is { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return typeof value === "object" && value !== null && "regex" in value && typeof value.regex === "object";
}
