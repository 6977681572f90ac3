/**
 * An edition: one revision with its versions, made public together under one number.
 *
 * Content is immutable; only the state moves, and only forward:
 * `authorised` -> `armed` -> `live` -> `superseded`, with `held` and `cancelled` beside the way.
 * `live` and `superseded` are written down when an event is recorded, never before.
 */
import type { Version } from "./version.ts";

export type EditionState = "authorised" | "armed" | "held" | "cancelled" | "live" | "superseded";

/** What an edition is to the one before it. The first is `original`. */
export type EditionKind = "original" | "update";

export type EventType = "published" | "corrected" | "updated" | "withdrawn" | "killed" | "restored";

/** The facts of an edition that its surfaces show; the versions come with the source first. */
export interface EditionFacts {
  readonly key: string;
  readonly number: number;
  readonly sourceLocale: string;
  readonly versions: readonly Version[];
  /** For each locale, where its words came from: `source`, or the origins of its segments. */
  readonly origins: { readonly [locale: string]: string };
  /** When it becomes public, and when the release first did: RFC 3339, UTC, whole seconds. */
  readonly effectiveAt: string;
  readonly firstPublishedAt: string;
}
