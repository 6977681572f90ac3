/** The page of an edition as a plain value: what its versions say, and the facts that stand beside the text. */
import { Temporal } from "../temporal.ts";
import { placeName } from "../time/zone.ts";
import type { NormalisedTime } from "../time/moment.ts";
import type { EditionFacts } from "./edition.ts";
import { foreignRuns } from "./foreign.ts";
import type { Page, PageBlock, PageClock, PageMoment, PageVersion, Run } from "./page.ts";
import type { Version, VersionBlock, VersionRun } from "./version.ts";

export interface PageSetting {
  readonly homeZone: string;
  readonly publicUrl: string;
  readonly organisation: { readonly [locale: string]: string };
}

export function pageOf(facts: EditionFacts, setting: PageSetting): Page {
  return {
    key: facts.key,
    edition: facts.number,
    status: "published",
    sourceLocale: facts.sourceLocale,
    publishedAt: facts.effectiveAt,
    firstPublishedAt: facts.firstPublishedAt,
    homeZone: setting.homeZone,
    publicUrl: setting.publicUrl,
    organisation: setting.organisation,
    notice: null,
    versions: facts.versions.map((version) => pageVersion(version, facts.sourceLocale, setting.homeZone)),
  };
}

function pageVersion(version: Version, sourceLocale: string, homeZone: string): PageVersion {
  const block = (one: VersionBlock): PageBlock => ({
    path: one.path,
    kind: one.kind,
    level: one.level,
    marker: one.marker,
    runs: one.runs.flatMap((run) => pageRuns(run, version.locale, sourceLocale)),
  });
  return {
    locale: version.locale,
    headline: block(version.headline).runs,
    dateline: version.dateline,
    blocks: version.blocks.map(block),
    moments: version.times.map((time) => pageMoment(time.id, time.value, version.locale, homeZone)),
  };
}

function pageRuns(run: VersionRun, locale: string, sourceLocale: string): readonly Run[] {
  if (run.datetime !== null && run.moment !== null) {
    return [{ kind: "time", text: run.text, datetime: run.datetime, id: run.moment }];
  }
  return foreignRuns(run.text, locale, sourceLocale);
}

function pageMoment(id: string, value: NormalisedTime, locale: string, homeZone: string): PageMoment {
  const stated = value.readings.map((reading) => clock(reading.local, reading.zone, reading.place, locale));
  const home = stated.some((one) => one.zone === homeZone) ? [] : homeClock(value, homeZone, locale);
  const clocks = [...stated, ...home].filter((one) => one.date !== "");
  const first = clocks[0];
  return {
    id,
    instant: value.instant,
    clocks: clocks.map((one) => ({
      ...one,
      dayShift: first === undefined ? 0 : daysBetween(first.date, one.date),
    })),
    duration: value.duration,
    approx: value.approx,
  };
}

function clock(local: string, zone: string, place: string | null, locale: string): PageClock {
  const [date = "", time = null] = local.split("T");
  return { place: placeName(zone, place, locale), zone, date, time, dayShift: 0 };
}

function homeClock(value: NormalisedTime, homeZone: string, locale: string): readonly PageClock[] {
  if (value.instant === null || !value.readings.some((reading) => reading.local.includes("T"))) return [];
  const local = Temporal.Instant.from(value.instant).toZonedDateTimeISO(homeZone).toPlainDateTime();
  return [clock(local.toString({ smallestUnit: "minute" }), homeZone, null, locale)];
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}
