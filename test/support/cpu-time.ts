/**
 * What a piece of work costs this process, in milliseconds of the processor's time: how long it had to wait for a busy
 * machine plays no part. For laws about growth - linear, not quadratic - never for how fast something is.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
