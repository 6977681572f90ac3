/** The context of a line about times: what completes a time that does not say everything. */
import { readIsoDate } from "../domain/time/calendar.ts";
import type { TimeContext } from "../domain/time/moment.ts";
import { zoneId } from "../domain/time/wall-clock.ts";
import { type Fields, fieldsOf, LineError, optionalIn } from "./jsonl.ts";

/** `home` is the zone where the line names none. @throws LineError `bad-field` for a zone or a day that is none. */
export function timeContextIn(line: Fields, home: string): TimeContext {
  const context = fieldsOf(line["context"] ?? {}, "context");
  const homeZone = optionalIn(context, "homeZone", "context.homeZone") ?? home;
  if (zoneId(homeZone) === null) throw new LineError({ code: "bad-field", field: "context.homeZone" });
  return {
    dateline: dateIn(context, "dateline"),
    place: optionalIn(context, "place", "context.place"),
    homeZone,
    anchorDate: dateIn(context, "anchorDate"),
  };
}

function dateIn(context: Fields, name: string): string | null {
  const date = optionalIn(context, name, `context.${name}`);
  if (date !== null && readIsoDate(date) === null)
    throw new LineError({ code: "bad-field", field: `context.${name}` });
  return date;
}
