/** The words of runs alone, for titles and data. */
import type { Run } from "../../domain/edition/page.ts";

export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}
