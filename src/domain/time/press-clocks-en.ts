/** Clocks as broadcasters, bulletins and developers abridge them: "9/8c", "9a PT", "500 PM AST". */
import { matchAt, numberIn } from "./characters.ts";
import { markAt } from "./clock-mark-en.ts";
import { addClock, markedClock, sixtiethAt } from "./clock-parts-en.ts";
import type { TokenList } from "./token.ts";
import { zoneFollows } from "./zone-en.ts";
import { zonesLabel } from "./zone-label.ts";

/** "9/8c", "10:30/9:30c": the evening of American television, Eastern and then Central. */
export function easternCentral(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(twoCoasts, low, at);
  if (found === null) return null;
  const [whole, first = "", firstMinute = "0", second = "", secondMinute = "0"] = found;
  // Of "12/11c" nobody knows whether it is noon or midnight.
  if (Number(first) > 11 || (Number(first) + 11) % 12 !== Number(second) % 12) return null;
  if (firstMinute !== secondMinute) return null;
  const end = at + whole.length;
  const slash = low.indexOf("/", at);
  const clock = { second: 0, meridiem: "pm", form: "marked", hours24: false, approx: false } as const;
  addClock(list, at, slash, { ...clock, hour: Number(first), minute: Number(firstMinute) });
  list.add(slash, slash, { kind: "zone", value: zonesLabel(["America/New_York"], null) });
  list.add(slash, slash + 1, { kind: "join", value: null });
  addClock(list, slash + 1, end - 1, { ...clock, hour: Number(second), minute: Number(secondMinute) });
  return list.add(end - 1, end, { kind: "zone", value: zonesLabel(["America/Chicago"], null) });
}

/** "9a PT", "12p ET": a letter is enough before a zone; elsewhere it is one of a list. */
export function letterClock(
  text: string,
  low: string,
  at: number,
  end: number,
  list: TokenList,
): number | null {
  const hour = numberIn(low, at, end);
  const lettered = { hour, minute: 0, end };
  return zonedLetter(text, low, at, lettered, list) ?? markedClock({ ...lettered, second: 0 }, low, at, list);
}

/** "7:30p ET", where the figures end at `end`; null where no zone follows. */
export function zonedLetter(
  text: string,
  low: string,
  at: number,
  { hour, minute, end }: { readonly hour: number; readonly minute: number; readonly end: number },
  list: TokenList,
): number | null {
  const letter = low.charCodeAt(end);
  if (letter !== 97 && letter !== 112) return null;
  const zoned = low.charCodeAt(end + 1) === 32 && zoneFollows(text, low, end + 1);
  if (!zoned || hour === 0 || hour > 12) return null;
  return addClock(list, at, end + 1, {
    hour,
    minute,
    second: 0,
    meridiem: letter === 97 ? "am" : "pm",
    form: "marked",
    hours24: false,
    approx: false,
  });
}

/** "500 PM AST", "1000 AM CDT": the clocks of bulletins, without a colon; only before a zone. */
export function bulletinClock(
  text: string,
  low: string,
  at: number,
  end: number,
  list: TokenList,
): number | null {
  const letter = low.charCodeAt(end + 1);
  if (low.charCodeAt(end) !== 32 || (letter !== 97 && letter !== 112)) return null;
  const [hour, minute] = [numberIn(low, at, end - 2), sixtiethAt(low, end - 2)];
  const mark = markAt(low, end + 1);
  if (mark === null || mark.word || hour > 12 || minute < 0) return null;
  if (!zoneFollows(text, low, end + 1 + mark.length)) return null;
  return markedClock({ hour, minute, second: 0, end }, low, at, list);
}

const twoCoasts = /(\d{1,2})(?::([0-5]\d))?\/(\d{1,2})(?::([0-5]\d))?c(?![a-z\d])/y;
