/** `--undo code@line`: repairs of the parser that a person does not want. */
import { blocking } from "../domain/issue.ts";
import type { Repair } from "../domain/release/block.ts";
import { repairName } from "../domain/release/undone.ts";
import { Refusal } from "../pipeline/refusal.ts";

/** Names as typed, each once; an option may hold several with commas between them. */
export function undoNames(typed: readonly string[] = []): readonly string[] {
  const names = typed.flatMap((one) => one.split(",").map((name) => name.trim()));
  return [...new Set(names.filter((name) => name !== ""))];
}

/** @throws Refusal for names of which nothing was repaired: who mistypes one must not believe that it is undone. */
export function refuseUnknown(names: readonly string[], repairs: readonly Repair[]): void {
  const known = new Set(repairs.map(repairName));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Refusal(unknown.map((name) => blocking("no-such-repair", "--undo", { name })));
}
