/** Timestamps by ISO 8601 in a text: 2023-02-14T11:00-05:00, 2023-02-14. */
import { matchAt } from "./characters.ts";
import { addClock, isClock } from "./clock-parts-en.ts";
import type { TokenList } from "./token.ts";
import { zonesLabel } from "./zone-label.ts";

/** 2023-02-14T11:00-05:00, 2023-02-14T16:00:00Z: day, clock and zone at once; or the day alone. */
export function isoAt(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(timestamp, text, at);
  if (found === null) return isoDayAt(text, at, list);
  const [whole, day = "", clockText = "", zone = ""] = found;
  const [hour = 0, minute = 0, second = 0] = clockText.split(":").map(Number);
  if (!isClock(hour, minute, second, 24)) return isoDayAt(text, at, list);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const clockAt = at + day.length + 1;
  list.add(at, at + day.length, { kind: "day", value: { year, month, day: date } });
  addClock(list, clockAt, clockAt + clockText.length, {
    hour,
    minute,
    second,
    meridiem: null,
    form: "marked",
    hours24: true,
    approx: false,
  });
  const end = at + whole.length;
  if (zone === "") return end;
  const id = zone === "Z" ? "UTC" : zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return list.add(end - zone.length, end, { kind: "zone", value: zonesLabel([id], null) });
}

function isoDayAt(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(isoDay, text, at);
  if (found === null) return null;
  const [whole, year, month, day] = found;
  return list.add(at, at + whole.length, {
    kind: "day",
    value: { year: Number(year), month: Number(month), day: Number(day) },
  });
}

const timestamp =
  /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;
const isoDay = /(\d{4})-(\d{2})-(\d{2})(?!\d)[tT]?/y;
