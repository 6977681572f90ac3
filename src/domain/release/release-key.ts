/**
 * The release key: the public, immutable name of a release in URLs, files and namespaces. A slug of 1 to 80 characters
 * from `a-z`, `0-9` and hyphens that begins with a letter or a digit, so that it needs no escaping anywhere.
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";

declare const releaseKey: unique symbol;
export type ReleaseKey = string & { readonly [releaseKey]: true };

const longestKey = 80;
const keyForm = /^[a-z0-9][a-z0-9-]{0,79}$/u;

/** A key as somebody typed it, or the issue `bad-key` (detail: the first characters of what was given). */
export function readKey(text: string): ReleaseKey | Issue {
  return isKey(text) ? text : blocking("bad-key", "key", { key: text.slice(0, 2 * longestKey) });
}

/**
 * The key that a file's name suggests: `Vice Ministers’ Meeting.txt` -> `vice-ministers-meeting`.
 * A name without any Latin letter or digit gives the issue `no-key`.
 */
export function keyFromFileName(name: string): ReleaseKey | Issue {
  const slug = baseName(name)
    .normalize("NFKD")
    .replace(/[\p{M}'’]+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-/u, "")
    .slice(0, longestKey)
    .replace(/-$/u, "");
  return isKey(slug) ? slug : blocking("no-key", "key", { name: name.slice(-2 * longestKey) });
}

function isKey(text: string): text is ReleaseKey {
  return keyForm.test(text);
}

/** The last part of a path of any system, without its extension. */
function baseName(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
}
