/**
 * Tables whose head names the zones: 現地時間 | 日本時間 over 10:00 | 23:00. Each clock takes the zone of its column, and
 * the clocks of a row are the halves of one time. Columns are parted by tabs or by bars.
 */
import { tokenLines } from "./token-lines.ts";
import type { Kinds, Token, TokenKind } from "./token.ts";
import { isMarks, tokenIn } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { zonesLabel } from "./zone-label.ts";

/** The tokens with the zones of the columns put in; marks of columns elsewhere are dropped or stay joins. */
export function withTables(tokens: readonly Token[], kinds: Kinds): readonly Token[] {
  const marked = kinds.cell || (kinds.join && tokens.some(isMark));
  if (!marked && !(kinds.line && kinds.join && hasSlashedHead(tokens))) return tokens;
  const rows: (readonly Token[])[] = [];
  let head: readonly (ZoneLabel | null)[] | null = null;
  let slashed: readonly ZoneLabel[] | null = null;
  const ends = tokens.filter((token) => token.kind === "line").values();
  for (const line of tokenLines(tokens)) {
    const cells = cellsOf(line);
    if (cells.length < 2) head = null;
    const own = slashedHead(line);
    slashed = own ?? (line.some(({ kind }) => kind === "clock") ? slashed : null);
    if (slashed !== null && own === null && head === null) {
      rows.push(slashedRow(slashed, line));
      const end = ends.next();
      if (end.done !== true) rows.push([end.value]);
      continue;
    } else if (!line.some((token) => token.kind === "clock"))
      head = headOf(cells) ?? (isRule(line) ? head : null);
    rows.push(head === null ? plainRow(line, cells) : rowUnder(head, cells, line));
    const end = ends.next();
    if (end.done !== true) rows.push([end.value]);
  }
  return rows.flat();
}

/** "Rome time / East Coast": the zones of the clocks in the lines below, by their order; null for any other line. */
function slashedHead(line: readonly Token[]): readonly ZoneLabel[] | null {
  if (line.length < 3 || line.length % 2 === 0) return null;
  const labels: ZoneLabel[] = [];
  for (const [i, token] of line.entries()) {
    if (i % 2 === 0 && token.kind === "zone") labels.push(token.value);
    else if (i % 2 === 0 || token.kind !== "join") return null;
  }
  return labels;
}

function hasSlashedHead(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      token.kind === "join" &&
      tokens[i - 1]?.kind === "zone" &&
      tokens[i + 1]?.kind === "zone" &&
      (tokens[i - 2] === undefined || tokens[i - 2]?.kind === "line"),
  );
}

/** The row with a zone behind each clock, where there are as many clocks as zones and none has its own. */
function slashedRow(head: readonly ZoneLabel[], line: readonly Token[]): readonly Token[] {
  const clocks = line.filter(({ kind }) => kind === "clock").length;
  if (clocks !== head.length || line.some(({ kind }) => kind === "zone")) return line;
  let next = 0;
  return line.flatMap((token): readonly Token[] => {
    if (token.kind !== "clock") return [token];
    const value = head[next];
    next += 1;
    return value === undefined ? [token] : [token, { start: token.end, end: token.end, kind: "zone", value }];
  });
}

function isMark(token: Token): boolean {
  return token.kind === "cell" || (token.kind === "join" && token.value === "bar");
}

function cellsOf(line: readonly Token[]): readonly (readonly Token[])[] {
  const cells: Token[][] = [[]];
  for (const token of line) {
    if (isMark(token)) cells.push([]);
    else cells.at(-1)?.push(token);
  }
  return cells;
}

/** The zones of the columns, where at least two have one. */
function headOf(cells: readonly (readonly Token[])[]): readonly (ZoneLabel | null)[] | null {
  const labels = cells.map(labelOf);
  return labels.filter((label) => label !== null).length >= 2 ? labels : null;
}

/** The zone that is all that a cell says. */
function labelOf(cell: readonly Token[]): ZoneLabel | null {
  const said = cell.filter(({ kind }) => !besideZone.has(kind));
  const [only, joint, zone, ...more] = said;
  // "US / Pacific"
  if (only?.kind === "place" && joint?.kind === "join" && zone?.kind === "zone" && more.length === 0)
    return zone.value;
  if (only === undefined || joint !== undefined) return null;
  if (only.kind === "zone") return only.value;
  return only.kind === "place" ? zonesLabel(only.value.place.zones, only.value.name) : null;
}

const besideZone: ReadonlySet<TokenKind> = new Set(["open", "close", "break", "filler"]);

/** "|---|---|" under a head. */
function isRule(line: readonly Token[]): boolean {
  return line.every((token) => isMark(token) || token.kind === "range" || isMarks(token));
}

function rowUnder(
  head: readonly (ZoneLabel | null)[],
  cells: readonly (readonly Token[])[],
  line: readonly Token[],
): readonly Token[] {
  const row: (readonly Token[])[] = [];
  let joins = false;
  for (const [column, cell] of cells.entries()) {
    const label = head[column] ?? null;
    const at = cell.findLastIndex((token) => token.kind === "clock");
    const clock = tokenIn(cell, at);
    const start = cell[0]?.start ?? line[0]?.start ?? 0;
    const timed = label !== null && clock !== undefined;
    if (column > 0) row.push([timed && joins ? mark(start, "join") : mark(start, "break")]);
    if (!timed || cell.some((token) => token.kind === "zone")) row.push(cell);
    else {
      const zone: Token = { start: clock.end, end: clock.end, kind: "zone", value: label };
      row.push(cell.slice(0, at + 1), [zone], cell.slice(at + 1));
    }
    joins = timed || (joins && cell.length === 0);
  }
  return row.flat();
}

function mark(at: number, kind: "join" | "break"): Token {
  return { start: at, end: at, kind, value: null };
}

/** A row of no table: a label and its clock stand side by side, all other marks keep their plain meaning. */
function plainRow(line: readonly Token[], cells: readonly (readonly Token[])[]): readonly Token[] {
  const said = cells.filter((cell) => cell.length > 0);
  const [first] = said;
  const clocks = said.filter((cell) => cell.some((token) => token.kind === "clock")).length;
  const label = first === undefined ? null : labelOf(first);
  const head = first?.[0];
  if (label !== null && head !== undefined && clocks === 1 && said.length === 2)
    return [
      { start: head.start, end: first?.at(-1)?.end ?? head.end, kind: "zone", value: label },
      ...said.slice(1).flat(),
    ];
  return line.filter((token) => token.kind !== "cell");
}
