/**
 * What the organisations of a text are called without their legal form: みちしるべ of 特定非営利活動法人みちしるべ. The standing
 * paragraph on one of them has no more than that above it: 【みちしるべとは】.
 */
import type { ReleaseWords } from "./words.ts";

/** A text names no more; and a name is looked for in so much of it (UTF-16 units). */
const most = 100;
const searched = 40_000;

/** The names in a text; none in a language whose standing paragraphs say what they are. */
export function ownNames(text: string, { legalName }: ReleaseWords): ReadonlySet<string> {
  const names = new Set<string>();
  if (legalName === null) return names;
  for (const { groups } of text.slice(0, searched).matchAll(legalName)) {
    for (const name of Object.values(groups ?? {})) if (name !== undefined) names.add(name);
    if (names.size >= most) break;
  }
  return names;
}

/** Whether a heading is that of the standing paragraph on an organisation of the text. */
export function isAboutOne(text: string, names: ReadonlySet<string>, { aboutName }: ReleaseWords): boolean {
  const name = aboutName?.exec(text)?.groups?.["name"];
  return name !== undefined && names.has(name);
}
