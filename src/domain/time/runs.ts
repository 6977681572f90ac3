/** Runs of presented text, collected from left to right; empty ones left out and neighbouring plain ones joined. */
import type { PresentedRun, PresentedTime } from "./moment.ts";

/** A text of runs: neighbours without a `datetime` become one, empty ones go. */
export function presented(runs: readonly PresentedRun[]): PresentedTime {
  const kept: PresentedRun[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.text === "") continue;
    if (last?.datetime === null && run.datetime === null)
      kept[kept.length - 1] = { text: last.text + run.text, datetime: null };
    else kept.push(run);
  }
  return { text: kept.map((run) => run.text).join(""), runs: kept };
}

/** A run of words that says no time. */
export function plain(text: string): PresentedRun {
  return { text, datetime: null };
}

/** "on February 14" -> "On February 14". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
