/**
 * Where a release stands: derived from its rows, never stored. One value for the screen, the command line and the
 * caller that waits.
 */
import type { Issue } from "../domain/issue.ts";
import type { Target } from "../domain/translation/translation.ts";
import { unsigned } from "../domain/translation/sign-off.ts";
import type { Temporal } from "../domain/temporal.ts";
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Ports } from "./ports.ts";
import { wordsOf } from "./preparation.ts";
import type { EditionRow, ReleaseRow, RevisionRow, TranslationRow } from "./records.ts";

export interface Standing {
  readonly release: ReleaseRow;
  readonly revision: number;
  /** All issues of the newest revision and its translations, in the order of the text. */
  readonly issues: readonly Issue[];
  readonly state: ReleaseState;
}

export type ReleaseState =
  /** Jobs are at work or on their way. */
  | { readonly name: "in-preparation" }
  | { readonly name: "in-translation"; readonly locales: readonly string[] }
  | { readonly name: "in-sign-off" }
  /** Nothing goes on until a person settles the blocking issues. */
  | { readonly name: "blocked" }
  /** Words wait for a person. */
  | { readonly name: "in-review"; readonly waiting: readonly Waiting[] }
  /** Every language is signed off, and a publisher authorises. */
  | { readonly name: "signed-off" }
  | { readonly name: "authorised"; readonly edition: number }
  /** Arming was refused; the issues say why. */
  | { readonly name: "not-armed"; readonly edition: number }
  | { readonly name: "armed"; readonly edition: number; readonly effectiveAt: Temporal.Instant }
  | { readonly name: "held"; readonly edition: number }
  /** `placed`: the copies on disk are written. */
  | {
      readonly name: "live";
      readonly edition: number;
      readonly since: Temporal.Instant;
      readonly placed: boolean;
    };

/** A segment that is not signed off, in its author's words. */
export interface Waiting {
  readonly locale: string;
  readonly target: Target;
  readonly source: string;
}

/** Null where there is no such release. */
export async function standingOf(ports: Pick<Ports, "database">, key: ReleaseKey): Promise<Standing | null> {
  return ports.database.inSnapshot(async (records) => {
    const release = await records.releases.find(key);
    const revision = await records.releases.newestRevision(key);
    if (release === null || revision === null) return null;
    const translations = await records.translations.ofRevision(revision.id);
    const edition = await records.editions.ofRevision(revision.id);
    const event = await records.events.newest(key);
    const placed = event === null || event.placed;
    const issues = [
      ...revision.issues,
      ...translations.flatMap(({ locale, issues: own }) =>
        own.map((issue) => ({ ...issue, at: `${issue.at} ${locale}` })),
      ),
      ...(edition?.issues ?? []),
    ];
    const state = stateOf(revision, translations, edition, placed);
    return { release, revision: revision.number, issues, state };
  });
}

function stateOf(
  revision: RevisionRow,
  translations: readonly TranslationRow[],
  edition: EditionRow | null,
  placed: boolean,
): ReleaseState {
  if (edition !== null) return editionState(edition, placed);
  if (revision.state === "blocked") return { name: "blocked" };
  if (revision.state === "submitted") return { name: "in-preparation" };
  const queued = translations.filter((translation) => translation.state === "queued");
  if (queued.length > 0) return { name: "in-translation", locales: queued.map(({ locale }) => locale) };
  if (revision.reviewDue) return { name: "in-sign-off" };
  const waiting = waitingIn(revision, translations);
  return waiting.length === 0 ? { name: "signed-off" } : { name: "in-review", waiting };
}

function editionState(edition: EditionRow, placed: boolean): ReleaseState {
  const { number, state, effectiveAt } = edition;
  if (effectiveAt === null)
    return { name: edition.issues.length > 0 ? "not-armed" : "authorised", edition: number };
  if (state === "armed") return { name: "armed", edition: number, effectiveAt };
  if (state === "held") return { name: "held", edition: number };
  return { name: "live", edition: number, since: effectiveAt, placed };
}

function waitingIn(revision: RevisionRow, translations: readonly TranslationRow[]): readonly Waiting[] {
  const words = new Map(wordsOf(revision).map(({ segment, text }) => [segment.id, text]));
  return translations.flatMap(({ locale, targets }) =>
    unsigned(targets).map((target) => ({ locale, target, source: words.get(target.segment) ?? "" })),
  );
}
