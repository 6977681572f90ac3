/** Waiting for a condition, not for a time. */
import { setTimeout as pause } from "node:timers/promises";

/** Resolves when the condition holds; fails with what was waited for when it does not within the limit. */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limit = 20_000,
): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > limit) throw new Error(`waited ${limit} ms, and still not: ${what}`);
    await pause(10);
  }
}

/** Something that waits until the test lets it go on. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
