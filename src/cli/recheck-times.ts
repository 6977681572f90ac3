/** `dateline recheck-times`: which stored instants that are to come the zone rules of today no longer give. */
import { compose } from "../compose.ts";
import type { Config } from "../config.ts";
import type { Shift } from "../domain/time/recheck.ts";
import { recheckTimes as recheck, type ShiftedTime } from "../pipeline/recheck-times.ts";
import type { Words } from "../words.ts";

/** How the command is to answer. */
export interface RecheckOptions {
  /** JSON lines, for other programs. */
  readonly jsonl?: boolean;
}

const done = 0;
const toSettle = 1;

/** One line for each; answers 1 where there is one, for a person decides what becomes of it. */
export async function recheckTimes(config: Config, words: Words, { jsonl }: RecheckOptions): Promise<number> {
  const app = await compose(config);
  try {
    const { tzVersion } = app.ports;
    const lineOf = jsonl === true ? jsonLine : wordedLine;
    const { looked, shifted } = await recheck(app.ports, (time) =>
      console.log(lineOf(time, tzVersion, words)),
    );
    if (jsonl !== true) {
      const what = shifted === 0 ? "recheck.none" : "recheck.some";
      console.log(words.t(what, { count: looked, shifted, tzVersion }));
    }
    return shifted === 0 ? done : toSettle;
  } finally {
    await app.close();
  }
}

function jsonLine({ shift, tzVersion, ...time }: ShiftedTime, now: string): string {
  return JSON.stringify({ ...time, ...shift, tzVersion: { stored: tzVersion, now } });
}

function wordedLine(
  { key, place, stated, shift, tzVersion }: ShiftedTime,
  now: string,
  words: Words,
): string {
  const { t } = words;
  const keeps =
    "armed" in place && place.armed !== null ? [t("recheck.keeps", { edition: place.armed })] : [];
  return t("recheck.line", {
    key,
    place: t(`recheck.place.${place.kind}`, { ...place }),
    // A time may be written over several lines.
    stated: stated.replaceAll(/\s+/gu, " "),
    what: [shiftWords(shift, words), ...keeps].join(t("recheck.and")),
    was: tzVersion,
    now,
  });
}

function shiftWords(shift: Shift, { t }: Words): string {
  const { from } = shift;
  switch (shift.kind) {
    case "moved": {
      const key = shift.by.startsWith("-") ? "recheck.earlier" : "recheck.later";
      return t(key, { from, to: shift.to, by: shift.by.replace("-", "") });
    }
    case "gap":
    case "unknown-zone":
      return t(`recheck.${shift.kind}`, { from, zone: shift.zone });
    case "fold":
      return t("recheck.fold", { from, instants: shift.instants.join(", ") });
    case "disagree": {
      const clocks = shift.clocks.map(({ zone, local, instants }) =>
        t("recheck.clock", { zone, local, instants: instants.join(", ") }),
      );
      return t("recheck.disagree", { from, clocks: clocks.join(", ") });
    }
    default:
      return shift satisfies never;
  }
}
