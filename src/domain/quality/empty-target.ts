import { blocking } from "../issue.ts";
import type { Check } from "./check.ts";

/** Blocks a target that shows nothing although the source says something. Joiners and ideographic spaces show nothing. */
export const emptyTarget: Check = ({ source, target, at }) =>
  isBlank(target.text) && !isBlank(source.text) ? [blocking("empty-target", at)] : [];

function isBlank(text: string): boolean {
  return !/[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(text);
}
