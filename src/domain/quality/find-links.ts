/**
 * Finds web addresses and e-mail addresses in running text of any script.
 *
 * Japanese puts no space after an address, so it ends at the first character that is not of an address; closing
 * punctuation of the sentence does not belong to it.
 */
import type { Span } from "../issue.ts";

export interface Link extends Span {
  readonly text: string;
  readonly kind: "web" | "mail";
}

/** Addresses in the order of the text, none inside another. */
export function findLinks(text: string): readonly Link[] {
  const web = [...text.matchAll(/(?:https?:\/\/|www\.)[!-~]+/giu)].flatMap((match) =>
    webLink(match[0], match.index),
  );
  return [...web, ...mailLinks(text, web)].sort((a, b) => a.start - b.start);
}

function webLink(found: string, start: number): readonly Link[] {
  const cut = /["'<>`{}|\\^]/u.exec(found)?.index ?? found.length;
  const text = withoutClosing(found.slice(0, cut));
  return text.length > "http://".length ? [{ text, kind: "web", start, end: start + text.length }] : [];
}

/** Takes the sentence's own punctuation off the end, and a bracket that was not opened inside. */
function withoutClosing(found: string): string {
  let end = found.length;
  let open = count(found, "(") - count(found, ")");
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ")" && open < 0) open += 1;
    else if (!".,;:!?]".includes(last)) break;
  }
  return found.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Grows each `@` to both sides, so that no part of the text is read more than twice. */
function mailLinks(text: string, taken: readonly Span[]): readonly Link[] {
  const links: Link[] = [];
  let spans = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    while ((taken[spans]?.end ?? Infinity) <= at) spans += 1;
    if ((taken[spans]?.start ?? Infinity) <= at) continue;
    let start = at;
    while (start > (links.at(-1)?.end ?? 0) && /[A-Za-z0-9._%+-]/u.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (/[A-Za-z0-9.-]/u.test(text.charAt(end))) end += 1;
    while (end > at && /[.-]/u.test(text.charAt(end - 1))) end -= 1;
    if (start < at && text.slice(at, end).includes(".")) {
      links.push({ text: text.slice(start, end), kind: "mail", start, end });
    }
  }
  return links;
}
