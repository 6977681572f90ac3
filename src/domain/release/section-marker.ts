/**
 * Markers of sections that may as well be something else: `I.` and `A.` are a person's initials, `1.1` is a number, `一、`
 * is a word. One alone is no marker; where they stand in order from the first - `I.`, `II.` - they count.
 */
import type { Line } from "./lines.ts";
import type { Marker, NumberedMarker } from "./marker.ts";
import { readNumeral } from "./numeral.ts";

interface WeakForm {
  /** Groups: before, numeral, after. Matched at the very start. */
  readonly pattern: RegExp;
  readonly level: (before: string) => number;
  /** Whether one run in order is enough for all markers of the form: `2.1` alone, beside `1.1` and `1.2`. */
  readonly spreads: boolean;
}

const weakForms: readonly WeakForm[] = [
  { pattern: /^(?<before>)(?<numeral>[IVX]{1,5})(?<after>[.．])(?=\s)/u, level: () => 0, spreads: false },
  {
    pattern: /^(?<before>)(?<numeral>[A-HJ-UWYZ])(?<after>[.．)])(?=\s)/u,
    level: () => 1,
    spreads: false,
  },
  {
    pattern: /^(?<before>(?:[0-9０-９]{1,2}[.．－-]){1,2})(?<numeral>[0-9０-９]{1,2})(?<after>[.．]?)(?=\s)/u,
    level: (before) => 1 + (before.match(/[.．－-]/gu)?.length ?? 0),
    spreads: true,
  },
  {
    pattern: /^(?<before>)(?<numeral>[一二三四五六七八九十]{1,2})(?<after>、)/u,
    level: () => 1,
    spreads: false,
  },
];

/** How many markers in order make them count. */
const enough = 2;

interface Candidate {
  readonly line: Line;
  readonly marker: Marker & { readonly number: NumberedMarker };
  readonly form: WeakForm;
  readonly value: number;
}

/** The markers of sections that count, by their line's number. */
export function sectionMarkers(lines: readonly Line[]): ReadonlyMap<number, Marker> {
  const candidates = lines.flatMap((line) => candidateIn(line) ?? []);
  const counts = new Set<Candidate>();
  for (const run of runsIn(candidates)) {
    if (run.length < enough) continue;
    for (const one of run) counts.add(one);
  }
  const spread = new Set([...counts].filter(({ form }) => form.spreads).map(({ form }) => form));
  const kept = candidates.filter((one) => counts.has(one) || spread.has(one.form));
  return new Map(kept.map(({ line, marker }) => [line.number, marker]));
}

function candidateIn(line: Line): Candidate | null {
  if (line.role?.kind === "item") return null;
  for (const form of weakForms) {
    const groups = form.pattern.exec(line.text.slice(0, 16))?.groups;
    if (groups === undefined) continue;
    const { before = "", numeral = "", after = "" } = groups;
    const readings = readNumeral(numeral);
    const [first] = readings;
    if (first === undefined) continue;
    const words = before.length + numeral.length + after.length;
    const space = /^\s*/u.exec(line.text.slice(words, words + 16))?.[0].length ?? 0;
    const number = { level: form.level(before), before, after, readings };
    return {
      line,
      form,
      value: first.value,
      marker: { bullet: null, number, length: words + space },
    };
  }
  return null;
}

/** Candidates of one form in order from 1. */
function runsIn(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const open = new Map<string, Candidate[]>();
  const runs: Candidate[][] = [];
  for (const one of candidates) {
    const { before, after, readings } = one.marker.number;
    const key = `${before}${readings[0]?.style ?? ""}${after}`;
    const run = open.get(key);
    if (run !== undefined && one.value === run.length + 1) run.push(one);
    else if (one.value === 1) {
      const begun = [one];
      open.set(key, begun);
      runs.push(begun);
    }
  }
  return runs;
}
