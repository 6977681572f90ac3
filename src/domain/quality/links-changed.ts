/**
 * Web and e-mail addresses travel unchanged, with one exception: an address may become its twin in the other
 * language (`/e/` and `/j/`, `/en/` and `/ja/`), since the reader of the translation is better served there.
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";
import type { Check } from "./check.ts";
import type { Link } from "./find-links.ts";

/** Blocks an address that was lost, added or changed. */
export const linksChanged: Check = ({ source, target, at }) => {
  const lost = without(source.links, target.links);
  const added = without(target.links, source.links);
  const issues: Issue[] = [];
  for (let i = 0; i < Math.max(lost.length, added.length); i += 1) {
    const was = lost[i];
    const is = added[i];
    const detail = {
      source: was?.text ?? null,
      target: is?.text ?? null,
      sourceSpan: was === undefined ? null : [was.start, was.end],
    };
    issues.push(
      blocking("links-changed", at, detail, is === undefined ? null : { start: is.start, end: is.end }),
    );
  }
  return issues;
};

/** The links of one side that the other does not have, each of the other's answering for one. */
function without(links: readonly Link[], others: readonly Link[]): readonly Link[] {
  const free = new Map<string, number>();
  for (const link of others) free.set(twinKey(link), (free.get(twinKey(link)) ?? 0) + 1);
  return links.filter((link) => {
    const left = free.get(twinKey(link)) ?? 0;
    free.set(twinKey(link), left - 1);
    return left <= 0;
  });
}

/** What an address and its twin share: the address without the parts of its path that name a language. */
function twinKey(link: Link): string {
  if (link.kind === "mail") return link.text.toLowerCase();
  return link.text
    .split("/")
    .filter((part) => !languageParts.has(part.toLowerCase()))
    .join("/")
    .replace(/_[ej](?=\.html?$)/u, "")
    .replace(/\/$/u, "");
}

const languageParts = new Set([
  "e",
  "j",
  "en",
  "ja",
  "jp",
  "eng",
  "jpn",
  "english",
  "japanese",
  "index_e",
  "index_j",
  "mofaj",
]);
