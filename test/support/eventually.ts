/** Waits for a condition, not for a time. */
import { setTimeout as pause } from "node:timers/promises";

/** Resolves when the condition holds; fails with what was waited for when it does not within the limit. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, limit = 20_000): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > limit) throw new Error(`waited ${limit} ms, and still not: ${what}`);
    await pause(10);
  }
}
