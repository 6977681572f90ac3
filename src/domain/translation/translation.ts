/**
 * A translation: one revision in one target locale, its segments with their states.
 *
 * States of a segment follow XLIFF 2 `state` (`initial`, `translated`, `reviewed`, `final`); where the words came
 * from is the origin. A target without words is `initial` and has no origin.
 */
import type { Content } from "../segments/segment.ts";

export type SegmentState = "initial" | "translated" | "reviewed" | "final";

export type Origin = "memory" | "machine" | "person";

/** The words of one segment in one locale, and how they came to be. */
export interface Target {
  /** The segment's id, `b3.s1`. */
  readonly segment: string;
  readonly content: Content | null;
  readonly state: SegmentState;
  readonly origin: Origin | null;
  /** Match rate 0 to 102 for memory; null where the words were not matched. */
  readonly rate: number | null;
  /** Who or what gave the words: the memory's name, the provider's, a person's. Null without words. */
  readonly author: string | null;
}

/** A translation's own state; the release has none, it is derived. `outdated`: a newer revision came before it was begun. */
export type TranslationState = "queued" | "in-review" | "signed-off" | "outdated";

export function untranslated(segment: string): Target {
  return { segment, content: null, state: "initial", origin: null, rate: null, author: null };
}

/** Whether a person has settled the words: they are signed off, or a person wrote them. A machine never replaces them. */
export function isSettled(target: Target): boolean {
  return target.state === "final" || target.state === "reviewed" || target.origin === "person";
}
