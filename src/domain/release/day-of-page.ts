/**
 * A page sets the day of its text in its frame: "By A. Writer | 4 March 2026", which its format takes for no part of the text.
 * Where the text has no date line of its own, that is its date line.
 */
import { readDayLine } from "./day-line.ts";
import { findDateline, type DatelineOptions } from "./find-dateline.ts";
import type { Line } from "./lines.ts";

/** In lines: the day of a text stands about its title. */
const furthest = 12;

/** The lines, with the day of the page's frame among those of the text. */
export function withDayOfPage(lines: readonly Line[], options: DatelineOptions): readonly Line[] {
  const isFrame = ({ role }: Line): boolean => role?.kind === "left-out";
  const own = lines.filter((line) => !isFrame(line));
  const title = lines.findIndex(({ role }) => role?.kind === "headline");
  if (title < 0 || findDateline(own, options) >= 0) return lines;
  const day = lines.findIndex(
    ({ text, role }, i) =>
      role?.kind === "left-out" &&
      role.code === "navigation-dropped" &&
      Math.abs(i - title) <= furthest &&
      readDayLine(text, options) !== null,
  );
  return lines.map((line, i) => (i === day ? { ...line, role: null } : line));
}
