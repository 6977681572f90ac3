/**
 * The two facts beside the text: the moments of the release on every clock that matters, with the day shift
 * counted from the first; and the publication - when, together with what, from which original, which edition.
 */
import type { Page, PageClock, PageMoment, PageVersion } from "../../domain/edition/page.ts";
import {
  presentClock,
  presentClockDate,
  presentClockTime,
  presentDuration,
} from "../../domain/time/clock.ts";
import { placeName } from "../../domain/time/zone.ts";
import { languageName } from "./languages.ts";
import { absolute } from "./paths.ts";
import { remembered } from "./remembered.ts";
import { TimeRun } from "./runs.tsx";
import type { LocaleWords } from "./words.ts";

/** The width in em of a line beside the text. */
const asideRoom = 17;

export interface FactsProps {
  readonly page: Page;
  readonly version: PageVersion;
  readonly words: LocaleWords;
  /** The address to print at the end, as path. */
  readonly address: string;
}

export function Facts({ page, version, words, address }: FactsProps) {
  const moments = distinct(version.moments).filter(hasClockTime);
  return (
    <>
      {moments.length > 0 ? (
        <section className="fact">
          <h2>{words.t("when")}</h2>
          {moments.map((moment) => (
            <Moment key={moment.id} moment={moment} words={words} />
          ))}
        </section>
      ) : null}
      <section className="fact">
        <h2>{words.t("about")}</h2>
        <Publication page={page} version={version} words={words} address={address} />
      </section>
    </>
  );
}

function Moment({ moment, words }: { readonly moment: PageMoment; readonly words: LocaleWords }) {
  return (
    <div className="when">
      <ul role="list">
        {moment.clocks.map((clock, index) => (
          <li key={index}>
            <span className="label">{clock.place}</span>
            <time dateTime={moment.instant ?? localTime(clock)}>
              <span>
                {presentClockDate(clock.date, words.locale)}
                {clock.dayShift === 0 ? null : (
                  <span className="shift">{dayShift(clock.dayShift, words)}</span>
                )}
              </span>
              {clock.time === null ? null : <b>{presentClockTime(clock.time, words.locale)}</b>}
            </time>
          </li>
        ))}
      </ul>
      {moment.duration === null ? null : (
        <p className="label">
          <time dateTime={moment.duration}>
            {presentDuration(moment.duration, moment.approx, words.locale)}
          </time>
        </p>
      )}
    </div>
  );
}

function Publication({ page, version, words, address }: FactsProps) {
  const others = page.versions.map((each) => each.locale).filter((locale) => locale !== version.locale);
  return (
    <dl>
      <dt>{words.t("published")}</dt>
      <dd>
        <HomeTime instant={page.firstPublishedAt} page={page} words={words} />
        <br />
        <span className="label">
          {[
            words.t("zoneTime", { place: placeName(page.homeZone, null, words.locale) }),
            together(others, words),
          ]
            .filter((part) => part !== "")
            .join(words.t("sentenceGap"))}
        </span>
      </dd>
      {page.publishedAt === page.firstPublishedAt ? null : (
        <>
          <dt>{words.t("updated")}</dt>
          <dd>
            <HomeTime instant={page.publishedAt} page={page} words={words} />
          </dd>
        </>
      )}
      <dt>{words.t("original")}</dt>
      <dd>{languageName(page.sourceLocale, words.locale)}</dd>
      <dt>{words.t("edition")}</dt>
      <dd>{words.t("editionNumber", { number: page.edition })}</dd>
      <div className="print">
        <dt>{words.t("address")}</dt>
        <dd>{absolute(page.publicUrl, address)}</dd>
      </div>
    </dl>
  );
}

/** A time of ours, on the publisher's clock. */
export function HomeTime(props: {
  readonly instant: string;
  readonly page: Page;
  readonly words: LocaleWords;
}) {
  const { instant, page, words } = props;
  return (
    <TimeRun
      text={presentClock(instant, page.homeZone, words.locale).text}
      datetime={instant}
      room={asideRoom}
    />
  );
}

/** "At the same time as the Japanese edition", or nothing where there is one language. */
function together(others: readonly string[], words: LocaleWords): string {
  if (others.length === 0) return "";
  const names = others.map((locale) => languageName(locale, words.locale));
  const languages = listIn(words.locale).format(names);
  return words.t("simultaneous", { count: others.length, languages });
}

const listIn = remembered((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

function dayShift(days: number, words: LocaleWords): string {
  if (days === 1) return words.t("nextDay");
  if (days === -1) return words.t("previousDay");
  return days > 0 ? words.t("daysLater", { days }) : words.t("daysEarlier", { days: -days });
}

function localTime(clock: PageClock): string {
  return clock.time === null ? clock.date : `${clock.date}T${clock.time}`;
}

function hasClockTime(moment: PageMoment): boolean {
  return moment.clocks.some((clock) => clock.time !== null);
}

/** A moment that the text says twice is one fact. */
function distinct(moments: readonly PageMoment[]): readonly PageMoment[] {
  const seen = new Set<string>();
  return moments.filter((moment) => {
    const fact = JSON.stringify([moment.instant, moment.clocks, moment.duration]);
    if (seen.has(fact)) return false;
    seen.add(fact);
    return true;
  });
}
