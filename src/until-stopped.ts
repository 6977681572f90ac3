/** Resolves when the process is asked to stop (SIGINT, SIGTERM); a second time, the default holds: it ends at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
