/** Which repairs a person has undone: the parser then leaves those places as they stand in the file. */
import type { Repair, RepairCode } from "./block.ts";

/** Names of repairs, `code@line`. */
export type Undone = ReadonlySet<string>;

/** The name of a repair: its code and the line of the source that it was made in. */
export function repairName({ code, line }: Pick<Repair, "code" | "line">): string {
  return `${code}@${line}`;
}

/** Whether a repair may be made in a line. */
export function mayRepair(undone: Undone, code: RepairCode, line: number): boolean {
  return !undone.has(repairName({ code, line }));
}
