/**
 * One line a zone: "Los Angeles: 10:00 a.m." over "New York: 1:00 p.m." over "3:00 a.m. JST (next day)". Lines that say
 * nothing but a clock and its zone, one below the other and each in another zone, are the halves of one time.
 */
import type { StatedGroup } from "./stated-time.ts";
import type { Token } from "./token.ts";
import type { DayToken } from "./headings.ts";
import { isMarks } from "./token.ts";
import { tokenLines } from "./token-lines.ts";
import { sharesZone } from "./zone-label.ts";

/** More lines than this are a timetable. */
const mostLines = 12;

/** The groups in their order, those of a list with one line a zone made one. */
export function withLists(groups: readonly StatedGroup[], tokens: readonly Token[]): readonly StatedGroup[] {
  if (groups.length < 2) return groups;
  const joined: StatedGroup[] = [];
  let next = 0;
  let open = false;
  let blank = false;
  let heading: DayToken | null = null;
  for (const line of tokenLines(tokens)) {
    const end = line.at(-1)?.end ?? -1;
    const from = next;
    while (next < groups.length && (groups[next]?.start ?? end) < end) next += 1;
    const [group, ...more] = groups.slice(from, next);
    if (group === undefined) {
      // "May 24th" over the lines of the zones where it is that day; one empty line between two others.
      const several = (joined.at(-1)?.halves.length ?? 0) > 1;
      heading = (several ? dayAlone(line) : null) ?? (line.length === 0 ? heading : null);
      open &&= heading !== null || (line.length === 0 && !blank);
      blank = line.length === 0;
      continue;
    }
    blank = false;
    const last = joined.at(-1);
    const only: boolean = more.length === 0 && isClockLine(group, line, !open);
    if (!only) heading = null;
    if (only && open && last !== undefined && extendsList(last, group))
      joined[joined.length - 1] = listed(last, heading === null ? group : dated(group, heading));
    else for (const one of [group, ...more]) joined.push(one);
    open = only;
  }
  return [...joined, ...groups.slice(next)];
}

/** The day that is all that a line says, with its weekday; null for any other line. */
function dayAlone(line: readonly Token[]): DayToken | null {
  let day: DayToken | null = null;
  for (const token of line) {
    if (token.kind === "day" || token.kind === "ordinal") {
      if (day !== null) return null;
      day = token;
    } else if (
      token.kind !== "weekday" &&
      token.kind !== "comma" &&
      token.kind !== "filler" &&
      !isMarks(token)
    )
      return null;
  }
  return day;
}

/** A group under a day of its own. */
function dated(group: StatedGroup, { value }: DayToken): StatedGroup {
  const halves = group.halves.map((half) =>
    half.day === null && half.relativeDay === null ? { ...half, day: value } : half,
  );
  return { ...group, halves };
}

/** Whether a line says a clock and its zone alone. */
function isClockLine(group: StatedGroup, line: readonly Token[], opens: boolean): boolean {
  const zoned = group.halves.every(
    ({ clock, zone }) => clock !== null && (zone?.kind === "zones" || zone?.kind === "local"),
  );
  // 打上げ日時：2021年4月23日18時49分（日本時間）: what a list is of may stand before its first line.
  const lead = opens ? line.findLastIndex((token) => token.end <= group.start) : 0;
  const from = lead > 0 && isMarks(line[lead]) ? lead : 0;
  const bare = line.every((token, i) => i < from || isBare(token, group) || isRowLabel(i, line));
  return zoned && bare && group.end <= (line.at(-1)?.end ?? 0) && group.duration === null;
}

/** Whether a token says nothing beside the clock; what stands behind a dash after it is its city: "16:00 MDT – DENVER". */
function isBare(token: Token, group: StatedGroup): boolean {
  if (token.kind === "place") return token.start >= group.end;
  if (token.kind !== "break") return true;
  const behind = token.start >= group.end && token.end - token.start <= longestCity;
  return isMarks(token) || (behind && token.value !== null);
}

/** "UK | Thu, July 20 | 8 a.m. BST": the place that a row of a table begins with. */
function isRowLabel(i: number, line: readonly Token[]): boolean {
  const next = line[i + 1]?.kind;
  return i === 0 && line[i]?.kind === "place" && (next === "join" || next === "cell");
}

/** UTF-16 units. */
const longestCity = 24;

function extendsList(list: StatedGroup, { halves }: StatedGroup): boolean {
  if (list.halves.length + halves.length > mostLines) return false;
  return halves.every((half) =>
    list.halves.every(
      (other) => half.zone !== null && other.zone !== null && !sharesZone(half.zone, other.zone),
    ),
  );
}

function listed(list: StatedGroup, group: StatedGroup): StatedGroup {
  const halves = [...list.halves, ...group.halves];
  return {
    start: list.start,
    end: group.end,
    halves,
    dayAfter: list.dayAfter ?? group.dayAfter,
    // Two lines that differ may be two events; a third that agrees with either leaves no doubt.
    soft: halves.length > 2 ? null : "or",
    duration: list.duration,
  };
}
