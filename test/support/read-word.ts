/** What is read of a Word document, as tests say it: a line each, its role before it. */
import { readWord } from "../../src/adapters/sources/word.ts";
import type { LineRole } from "../../src/domain/release/source.ts";
import { type DocumentParts, inList, p, wordDocument } from "./word-document.ts";

/** The lines of a document that are not empty: `item 1: 1. Words`; a counted marker has a star: `item* 1: …`. */
export async function linesOf(document: Uint8Array | DocumentParts): Promise<readonly string[]> {
  const read = await readWord(document instanceof Uint8Array ? document : await wordDocument(document));
  if ("issues" in read) throw new Error(read.issues.map(({ code, at }) => `${code} at ${at}`).join("; "));
  const { text, roles } = read.source;
  return text.split("\n").flatMap((line, i) => (line === "" ? [] : [`${nameOf(roles[i] ?? null)}${line}`]));
}

function nameOf(role: LineRole | null): string {
  if (role === null) return "";
  switch (role.kind) {
    case "item":
      return `item${role.counted ? "*" : ""} ${role.level}: `;
    case "heading":
      return `heading ${role.level}: `;
    case "left-out":
      return `${role.code}: `;
    default:
      return `${role.kind}: `;
  }
}

/** The issues of a document, as `code at place`. */
export async function issuesOf(document: Uint8Array | DocumentParts): Promise<readonly string[]> {
  const read = await readWord(document instanceof Uint8Array ? document : await wordDocument(document));
  if (!("issues" in read)) return [];
  return read.issues.map(({ code, at }) => (at === "" ? code : `${code} at ${at}`));
}

/** The markers of paragraphs at levels (0 for the outermost) of lists, with spaces between them. */
export async function markersOf(
  numbering: string,
  items: readonly (readonly [numId: number, level: number])[],
): Promise<string> {
  const body = items.map(([numId, depth]) => p("x", inList(numId, depth))).join("");
  const lines = await linesOf({ body, numbering });
  return lines.map((line) => line.replace(/^item\*? \d: | ?x$/gu, "")).join(" ");
}
