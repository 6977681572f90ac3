/**
 * Recheck: whether the zone rules of today still give the instants that are stored and still to come. It changes
 * nothing; an armed edition keeps the instant that was promised until a person decides.
 */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import { Temporal } from "../domain/temporal.ts";
import {
  recheckEnd,
  type Rechecked,
  recheckMoment,
  recheckPlanned,
  type Shift,
} from "../domain/time/recheck.ts";
import type { Ports } from "./ports.ts";
import type { MomentsRow, Page, PlannedRow } from "./times-to-come.ts";

/** A stored instant that the rules of today do not give. */
export interface ShiftedTime {
  readonly key: ReleaseKey;
  readonly place: PlaceOfTime;
  /** As written or typed. */
  readonly stated: string;
  readonly shift: Shift;
  /** The version of the rules that gave the stored instant. */
  readonly tzVersion: string;
}

/** Which of the stored instants of a release it is. */
export type PlaceOfTime =
  /** `armed`: the number of the edition that keeps the stored instant, or null. */
  | { readonly kind: "embargo" | "publish-at"; readonly armed: number | null }
  /** `path`: of the block that states it. */
  | { readonly kind: "start" | "end"; readonly revision: number; readonly path: string };

/** One stored instant, looked at again. */
interface Look extends Omit<ShiftedTime, "shift"> {
  readonly rechecked: Rechecked;
}

const pageLength = 200;

/** Tells each instant that is no longer given, in order, and answers how many were looked at. */
export async function recheckTimes(
  { database }: Pick<Ports, "database">,
  onShifted: (time: ShiftedTime) => void,
): Promise<{ readonly looked: number; readonly shifted: number }> {
  const { toCome } = database.records;
  const now = await database.records.now();
  let [looked, shifted] = [0, 0];
  const tell = (looks: readonly Look[]): void => {
    looked += looks.length;
    for (const { rechecked, ...time } of looks) {
      if (rechecked.kind === "unchanged") continue;
      shifted += 1;
      onShifted({ ...time, shift: rechecked });
    }
  };
  await inPages(
    (page: Page<ReleaseKey>) => toCome.planned(now, page),
    (row) => row.key,
    (row) => tell(plannedLooks(row, now)),
  );
  await inPages(
    (page: Page<number>) => toCome.moments(now, page),
    (row) => row.revisionId,
    (row) => tell(momentLooks(row, now)),
  );
  return { looked, shifted };
}

async function inPages<Row, Place>(
  read: (page: Page<Place>) => Promise<readonly Row[]>,
  placeOf: (row: Row) => Place,
  each: (row: Row) => void,
): Promise<void> {
  let after: Place | null = null;
  for (;;) {
    const rows: readonly Row[] = await read({ after, limit: pageLength });
    rows.forEach(each);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageLength) return;
    after = placeOf(last);
  }
}

function plannedLooks(
  { key, embargo, publishAt, armed }: PlannedRow,
  now: Temporal.Instant,
): readonly Look[] {
  const planned = [
    ["embargo", embargo],
    ["publish-at", publishAt],
  ] as const;
  return planned.flatMap(([kind, plan]) => {
    if (plan === null || !isToCome(plan.instant, now)) return [];
    const { text, tzVersion } = plan;
    return [{ key, place: { kind, armed }, stated: text, rechecked: recheckPlanned(plan), tzVersion }];
  });
}

function momentLooks(
  { key, revision, moments, tzVersion }: MomentsRow,
  now: Temporal.Instant,
): readonly Look[] {
  return moments.flatMap(({ path, time: { stated, value } }) => {
    const look = (kind: "start" | "end", instant: string | null, rechecked: Rechecked): readonly Look[] =>
      instant === null || !isToCome(instant, now)
        ? []
        : [{ key, place: { kind, revision, path }, stated: stated.text, rechecked, tzVersion }];
    return [
      ...look("start", value.instant, recheckMoment(value)),
      ...look("end", value.until, recheckEnd(value)),
    ];
  });
}

function isToCome(instant: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(instant), now) > 0;
}
