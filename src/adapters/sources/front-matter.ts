/**
 * The front matter of a file: what would otherwise be options of the command, between two lines of hyphens at its head.
 *
 *     ---
 *     embargo: 2027-03-14T11:00[America/New_York]
 *     locales: [ja, fr]
 *     ---
 *
 * It is YAML, of which only this much is taken: fields with a value of one line, or with a list. Values stay as they are
 * written. Nothing in it is passed over in silence: who mistypes "embargo" must not publish.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { FrontMatter, FrontMatterName } from "../../domain/release/front-matter.ts";
import { blocking, type Issue } from "../../domain/issue.ts";
import { fieldOf, nearestName } from "./front-matter-names.ts";

/** A field as it was found, with the line of the file that it stands in (from 1; 0 where there are no lines). */
export interface FrontMatterPair {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** `length`: how many lines the block has, its marks included; 0 where there is none. Issues are all blocking. */
export type FrontMatterRead =
  { readonly frontMatter: FrontMatter; readonly length: number } | { readonly issues: readonly Issue[] };

/** Three hyphens, of any width; or what Word makes of them while they are typed. */
const mark = /^\s*(?:[-‐−－ー]{3,9}|[—–―─]{1,9}-?)\s*$/u;
const end = /^\s*(?:[-‐−－ー]{3,9}|[—–―─]{1,9}-?|\.{3})\s*$/u;

/** What the first line of a front matter looks like: a word, perhaps two, and a colon of any width. */
const field = /^\s{0,3}(\p{L}[\p{L}\p{M}\p{N} _-]{0,40})\s{0,3}[:：](?:\s|$|(?<=：))/u;

/** In lines: a block that goes on for longer never ends. */
const longestBlock = 100;
/** In UTF-16 units. */
const longestValue = 500;

/**
 * The front matter that the lines of a text begin with. `firstLine`: the number of the first of them in the file. Issues:
 * `front-matter-open`, `front-matter-unknown` (detail: field, nearest), `front-matter-twice`, `front-matter-bad-value`.
 */
export function frontMatterOf(lines: readonly string[], firstLine: number): FrontMatterRead {
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0 || !mark.test(lines[start] ?? "") || !beginsField(lines.slice(start + 1, start + 20)))
    return { frontMatter: {}, length: 0 };
  const length = lines.slice(start + 1, start + 1 + longestBlock).findIndex((line) => end.test(line));
  if (length < 0) return { issues: [blocking("front-matter-open", `line ${firstLine + start}`)] };
  const read = frontMatterIn(lines.slice(start + 1, start + 1 + length), firstLine + start + 1);
  return "issues" in read ? read : { ...read, length: start + length + 2 };
}

/** A rule and a text is no front matter; a rule and a field is. Notes between them only above a field that is known. */
function beginsField(lines: readonly string[]): boolean {
  if (field.test(lines[0] ?? "")) return true;
  const first = lines.find((line) => !/^\s*(?:#|$)/u.test(line)) ?? "";
  return fieldOf(field.exec(first)?.[1] ?? "") !== null;
}

/** The front matter whose lines these are, without marks. `firstLine`: the number of the first in the file. */
export function frontMatterIn(lines: readonly string[], firstLine: number): FrontMatterRead {
  const counter = new LineCounter();
  const document = parseDocument(lines.map(withHalfColon).join("\n"), {
    schema: "failsafe", // every value is a text: `no` is a language, and a day is no number
    lineCounter: counter,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const lineAt = (offset: number | undefined): number => firstLine + counter.linePos(offset ?? 0).line - 1;
  const [error] = document.errors;
  if (error !== undefined) return { issues: [badLine(lines, lineAt(error.pos[0]) - firstLine, firstLine)] };
  const { contents } = document;
  if (contents === null) return { frontMatter: {}, length: lines.length };
  if (!isMap(contents)) return { issues: [badLine(lines, 0, firstLine)] };
  const pairs: FrontMatterPair[] = [];
  const issues: Issue[] = [];
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = lineAt(isScalar(key) ? key.range?.[0] : undefined);
    const text = textOf(value);
    if (text === null) issues.push(badValue(name, lines[line - firstLine] ?? "", line));
    else pairs.push({ name, value: text, line });
  }
  const read = frontMatterFromPairs(pairs);
  if (!("issues" in read)) return issues.length > 0 ? { issues } : { ...read, length: lines.length };
  return { issues: [...issues, ...read.issues].sort((a, b) => lineOf(a) - lineOf(b)) };
}

/** The front matter that fields make, whatever they stood in. A field without a value is not there. */
export function frontMatterFromPairs(pairs: readonly FrontMatterPair[]): FrontMatterRead {
  const found = new Map<FrontMatterName, FrontMatterPair>();
  const issues: Issue[] = [];
  for (const pair of pairs) {
    const at = placeOf(pair.line);
    const name = fieldOf(pair.name);
    const value = pair.value.trim();
    const first = name === null ? undefined : found.get(name);
    if (name === null) {
      const detail = { field: pair.name.slice(0, 80), nearest: nearestName(pair.name) };
      issues.push(blocking("front-matter-unknown", at, detail));
    } else if (first !== undefined)
      issues.push(blocking("front-matter-twice", at, { field: pair.name, first: first.line }));
    else if (value.length > longestValue || /[\n\r]/u.test(value))
      issues.push(badValue(name, value, pair.line));
    else if (value !== "") found.set(name, { ...pair, value: name === "locales" ? listed(value) : value });
  }
  if (issues.length > 0) return { issues };
  const fields = [...found].map(([name, { value, line }]) => [name, { value, line }] as const);
  return { frontMatter: Object.fromEntries(fields), length: 0 };
}

/** A list as it may be typed, with commas between its parts. */
function listed(value: string): string {
  return value
    .split(/[,，、]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(", ");
}

/** The text of a value: itself, or a list's parts with commas between them; null for what is neither. */
function textOf(node: unknown): string | null {
  if (node === null) return "";
  if (isAlias(node)) return null;
  if (isScalar(node)) return node.value === null ? "" : String(node.value);
  if (!isSeq(node)) return null;
  const parts = node.items.map((item) => (isScalar(item) ? String(item.value ?? "") : null));
  return parts.includes(null) ? null : parts.join(", ");
}

/** 解禁：… as a Japanese keyboard types it; YAML knows the narrow colon alone, with a space. */
function withHalfColon(line: string): string {
  return line.replace(/^(\s{0,3}\p{L}[\p{L}\p{M}\p{N} _-]{0,40})：\s*/u, "$1: ");
}

/** The line that YAML does not understand. */
function badLine(lines: readonly string[], index: number, firstLine: number): Issue {
  const at = Math.min(Math.max(0, index), lines.length - 1);
  const line = lines[at] ?? "";
  return badValue(field.exec(line)?.[1]?.trim() ?? "", line, firstLine + at);
}

function badValue(name: string, value: string, line: number): Issue {
  return blocking("front-matter-bad-value", placeOf(line), { name, value: value.trim().slice(0, 80) });
}

/** Where a field stands; a format without lines has its front matter in one place. */
function placeOf(line: number): string {
  return line > 0 ? `line ${line}` : "front matter";
}

function lineOf({ at }: Issue): number {
  return Number(at.replace(/\D/gu, ""));
}
