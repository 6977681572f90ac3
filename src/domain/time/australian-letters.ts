/**
 * EST and its like in Australia, where AEST was late to catch on: written by a publisher there or at a place there, it is
 * Sydney's or Adelaide's clock. New York's stays possible, for another half may ask for it.
 */
import { choicesOf } from "./zone-abbreviations.ts";
import type { ZoneChoice } from "./zone-label.ts";

/** Abbreviation, what it claims there in minutes, the usual zone. */
const rows = [
  ["EST", 600, "Australia/Sydney"],
  ["EDT", 660, "Australia/Sydney"],
  ["CST", 570, "Australia/Adelaide"],
  ["CDT", 630, "Australia/Adelaide"],
] as const;

const meanings = new Map<readonly ZoneChoice[], (typeof rows)[number]>(
  rows.map((row) => [choicesOf(row[0]), row]),
);

/** What an abbreviation means in an Australian zone (IANA); null for any other zone or letters. */
export function australianChoices(
  zone: string,
  choices: readonly ZoneChoice[],
): readonly ZoneChoice[] | null {
  const row = zone.startsWith("Australia/") ? meanings.get(choices) : undefined;
  if (row === undefined) return null;
  const [, minutes, usual] = row;
  // Queensland keeps Sydney's clock in winter, and its own EST in summer.
  const eastern = usual === "Australia/Sydney" && easternZones.has(zone);
  return [{ zone: eastern ? zone : usual, claims: minutes * 60 }];
}

const easternZones: ReadonlySet<string> = new Set([
  "Australia/Sydney",
  "Australia/Melbourne",
  "Australia/Brisbane",
  "Australia/Hobart",
  "Australia/Lindeman",
]);
