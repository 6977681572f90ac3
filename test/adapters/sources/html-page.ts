/** What the tests of pages say about a page: its lines, each with its role in front. */
import type { LineRole } from "../../../src/domain/release/source.ts";
import { readHtml } from "../../../src/adapters/sources/html.ts";

/** "item 1 # 1. Text": the role, its level, `#` for a number that the page counted; "-" for a line without a role. */
export function linesOf(page: string): readonly string[] {
  const read = readHtml(page);
  if ("issues" in read) throw new Error(read.issues.map(({ code }) => code).join(" "));
  const { text, roles } = read.source;
  return text.split("\n").flatMap((line, i) => (line === "" ? [] : [`${nameOf(roles[i] ?? null)} ${line}`]));
}

/** The lines that are part of the release. */
export function keptOf(page: string): readonly string[] {
  return linesOf(page).filter(
    (line) => !/^(?:navigation|hidden|deletion|footnote-mark)-dropped /u.test(line),
  );
}

/** The issues of a page that is not read: their codes and places. */
export function issuesOf(page: string): readonly string[] {
  const read = readHtml(page);
  return "issues" in read ? read.issues.map(({ code, at }) => `${code} ${at}`) : [];
}

function nameOf(role: LineRole | null): string {
  if (role === null) return "-";
  switch (role.kind) {
    case "left-out":
      return role.code;
    case "heading":
      return `heading ${role.level}`;
    case "item":
      return role.counted ? `item ${role.level} #` : `item ${role.level}`;
    default:
      return role.kind;
  }
}
