/** What a run says: where the release stands, each issue, and where its pages and files are. */
import { relative } from "node:path";
import type { Application } from "../compose.ts";
import { blocking, isBlocking, type Issue } from "../domain/issue.ts";
import { presentClock } from "../domain/time/clock.ts";
import { placeName } from "../domain/time/zone.ts";
import type { Temporal } from "../domain/temporal.ts";
import { placeCopies } from "../pipeline/notify.ts";
import type { Standing, Waiting } from "../pipeline/standing.ts";
import type { Words } from "../words.ts";
import { issueLine } from "../issue-line.ts";

const done = 0;
const toSettle = 1;

/** A state in words; instants in the home zone and in UTC. */
export function stateLine({ state }: Standing, app: Application, words: Words): string {
  const { t } = words;
  switch (state.name) {
    case "in-preparation":
    case "in-sign-off":
    case "signed-off":
    case "blocked":
      return t(`state.${state.name}`);
    case "in-translation":
      return t("state.in-translation", { locales: state.locales.join(", ") });
    case "in-review":
      return t("state.in-review", { count: state.waiting.length });
    case "authorised":
    case "not-armed":
    case "held":
      return t(`state.${state.name}`, { edition: state.edition });
    case "armed":
      return t("state.armed", { edition: state.edition, at: instantWords(state.effectiveAt, app, words) });
    case "live":
      return t("state.live", { edition: state.edition, at: instantWords(state.since, app, words) });
    default:
      return state satisfies never;
  }
}

/** Prints the end of a run and answers its exit code. What a person must settle goes to stderr, advice does not. */
export async function reportOf(app: Application, words: Words, standing: Standing): Promise<number> {
  const { state, release } = standing;
  const waiting = state.name === "in-review" ? state.waiting.map(unsignedIssue) : [];
  for (const issue of standing.issues.filter((one) => !isBlocking(one))) console.log(issueLine(issue, words));
  for (const issue of [...standing.issues.filter(isBlocking), ...waiting])
    console.error(issueLine(issue, words));
  if (state.name === "live") {
    const files = await placeCopies(app.ports, release.key);
    console.log(words.t("run.files"));
    for (const file of files) console.log(`  ${relative(process.cwd(), file) || file}`);
    return done;
  }
  if (state.name === "armed") {
    console.log(words.t("run.later", { key: release.key }));
    return done;
  }
  console.log(words.t("run.waiting", { key: release.key }));
  return toSettle;
}

/** A segment that waits for a person, as an issue: its place, and its author's words. */
function unsignedIssue({ locale, target, source }: Waiting): Issue {
  const code = target.content === null ? "segment-without-words" : "segment-not-signed-off";
  const detail = { locale, source, origin: target.origin ?? "", rate: target.rate ?? "" };
  return blocking(code, `${target.segment} ${locale}`, detail);
}

function instantWords(at: Temporal.Instant, app: Application, words: Words): string {
  const { homeZone } = app.config;
  const utc = at.toString({ smallestUnit: "second" });
  const home = presentClock(utc, homeZone, words.locale);
  return words.t("instant", { home: home.text, place: placeName(homeZone, null, words.locale), utc });
}
