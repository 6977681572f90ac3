/** Places that no table knows, where a clock says that they are places: "in Lyon", "Sharm el-Sheikh time". */
import { isCapital, matchAt } from "./characters.ts";
import type { TokenList } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { mentionedLabel } from "./zone-label.ts";
import { placesIn } from "./zone.ts";

const places = placesIn("en");

function isLocalZone(list: TokenList): boolean {
  const last = list.last();
  return last?.kind === "zone" && last.value.kind === "local";
}

/** "4 a.m. Sharm el-Sheikh time": the clock of a place that no table knows. */
export function unknownTimeAt(text: string, at: number, list: TokenList): number | null {
  if (list.last()?.kind !== "clock" || !isCapital(text.charCodeAt(at))) return null;
  const found = matchAt(unknownTime, text, at);
  return found === null || timeOfDay.test(found[0])
    ? null
    : list.add(at, at + found[0].length, { kind: "zone", value: { kind: "elsewhere", said: true } });
}

/** After a clock, "in Kourou, French Guiana" is the country's clock, "in Lyon" that of a place that no table knows. */
export function unknownPlaceAt(text: string, name: number, at: number, list: TokenList): number | null {
  const kind = list.last()?.kind;
  const found = kind === "clock" || kind === "zone" ? matchAt(unknownPlace, text, name) : null;
  if (found === null || (kind === "zone" && !isLocalZone(list))) return null;
  const end = name + found[0].length;
  const country = text.startsWith(", ", end) ? places.longestAt(text, end + 2) : null;
  const value: ZoneLabel =
    country === null
      ? { kind: "elsewhere", said: false }
      : mentionedLabel(country.value.zones, text.slice(name, country.end));
  return list.add(at, country?.end ?? end, { kind: "zone", value });
}

/** Two or three words with capitals, and what may follow the name of a place in a list of times. */
const unknownPlace =
  /(?:St\. )?[A-Z][A-Za-z\u00c0-\u024f'’-]{2,20}(?: [A-Z][a-z\u00c0-\u024f'’-]{1,20}){0,2}(?=[,;/)]| \(| and | on |$)/y;
/** "9:30AM In-Town Pool Call Time": when something is done, and nobody's clock. */
const timeOfDay =
  /(?:call|gather|start|show|air|run|travel|arrival|departure|lead|prime|half|full|start|check-in|set) time$/iu;
const unknownTime =
  /[A-Z][A-Za-z\u00c0-\u024f'’-]{2,20}(?: [A-Za-z][A-Za-z\u00c0-\u024f'’-]{1,20}){0,2} [Tt]ime(?![a-z])/y;
