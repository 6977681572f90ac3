import { advice } from "../issue.ts";
import type { Check } from "./check.ts";

/** Advises where words were left as they are. Numbers, links, codes and names read the same in both languages. */
export const targetEqualsSource: Check = ({ source, target, at }) => {
  if (source.language === target.language || source.text !== target.text) return [];
  return hasWords(source.prose) ? [advice("target-equals-source", at)] : [];
};

/** Whether a text has a word that is not a name or a code: a Latin word in small letters, or any letter of a script without capitals. */
function hasWords(prose: string): boolean {
  return /(?<![\p{L}\p{N}._-])\p{Ll}{2,}(?![\p{L}\p{N}_-])(?!\.\p{L})|\p{Lo}/u.test(prose);
}
