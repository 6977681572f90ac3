/**
 * A sentence ends as its source does: full stop for full stop, question for question, nothing for nothing. Each script
 * has its own marks; a Japanese question may end in か and a full stop.
 */
import { advice } from "../issue.ts";
import type { Check } from "./check.ts";
import type { FlatSide } from "./flat-side.ts";

type Ending = "stop" | "question" | "exclamation" | "colon" | "ellipsis" | "none";

/** Marks that may follow the end of a sentence without ending it. */
const closing = new Set(" \t\n\r\u3000\"'”’»)]}」』）］】〕〉》");

const endings: ReadonlyMap<string, Ending> = new Map([
  ...[...".。．｡"].map((mark): [string, Ending] => [mark, "stop"]),
  ...[..."?？"].map((mark): [string, Ending] => [mark, "question"]),
  ...[..."!！"].map((mark): [string, Ending] => [mark, "exclamation"]),
  ...[...":："].map((mark): [string, Ending] => [mark, "colon"]),
  ...[..."…‥"].map((mark): [string, Ending] => [mark, "ellipsis"]),
]);

/** Advises where the two sides end differently. Silent where an end cannot be told: a time, a link, an abbreviation. */
export const endPunctuation: Check = ({ source, target, at }) => {
  const ours = endOf(source);
  const theirs = endOf(target);
  if (ours === null || theirs === null || ours === theirs) return [];
  if (ours === "question" && theirs === "stop" && /か[。．]/u.test(target.prose.slice(-4))) return [];
  if (theirs === "question" && ours === "stop" && /か[。．]/u.test(source.prose.slice(-4))) return [];
  return [advice("end-punctuation", at, { source: ours, target: theirs })];
};

function endOf(side: FlatSide): Ending | null {
  const text = side.prose;
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1;
  const last = text.charAt(end - 1);
  if (last === "" || last === "\uFFFC") return null;
  const ending = endings.get(last) ?? "none";
  if (ending !== "stop") return ending;
  const tail = text.slice(Math.max(0, end - 12), end);
  if (tail.endsWith("...")) return "ellipsis";
  return /(?:\.[A-Za-z]|\b(?:[A-Z]|Inc|Ltd|Co|Corp|No|St|etc|a\.m|p\.m))\.$/u.test(tail) ? null : "stop";
}
