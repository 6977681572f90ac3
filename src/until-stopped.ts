/** How a process that serves or works is asked to stop. */

const signals = ["SIGINT", "SIGTERM"] as const;

/** How long closing may take before the process ends all the same, in milliseconds: every job may run twice. */
const patience = 15_000;

/** Resolves when the process is asked to stop. Asked again, it ends at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of signals) {
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
    }
  });
}

/** From here on the process ends within a bounded time, even if something that it waits for never answers. */
export function closeInTime(): void {
  setTimeout(() => process.exit(0), patience).unref();
}
