/**
 * The law of presenting over many moments: `node --import tsx scripts/present-law.ts [COUNT] [SEED]`.
 *
 * Presents COUNT times with clocks (100,000) and a tenth as many days alone in English and in Japanese, each in a house
 * style of its own, reads every one again and prints how many came back, the processor's time, and the first that did
 * not. Ends with 1 where one did not. The ordinary tests take fewer (test/domain/time/present-law.test.ts).
 */
import fc from "fast-check";
import { days, type GeneratedMoment, moments } from "../test/support/generated-moments.ts";
import { holds, presentAndRead } from "../test/support/presenting-law.ts";

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** So many are kept in memory at once. */
const batch = 5_000;
/** So many failures are shown in full. */
const shown = 10;

console.log(`seed ${seed}`);
for (const locale of ["en", "ja"]) {
  run("times with clocks", locale, { kind: moments, total: count });
  run("days alone", locale, { kind: days, total: Math.ceil(count / 10) });
}

function run(
  name: string,
  locale: string,
  { kind, total }: { readonly kind: fc.Arbitrary<GeneratedMoment>; readonly total: number },
): void {
  const begun = process.cpuUsage();
  const failed: string[] = [];
  let failures = 0;
  let making = 0;
  for (let done = 0; done < total; done += batch) {
    const before = process.cpuUsage();
    const numRuns = Math.min(batch, total - done);
    const some = fc.sample(kind, { numRuns, seed: seed + done });
    making += seconds(before);
    for (const moment of some) {
      const presented = presentAndRead(moment, locale);
      if (holds(presented)) continue;
      failures += 1;
      if (failed.length < shown) failed.push(JSON.stringify({ presented, moment }));
    }
  }
  console.log(
    `${locale} ${name}: ${total - failures} of ${total} came back; ${seconds(begun).toFixed(1)} s, ` +
      `${making.toFixed(1)} of them for making the moments`,
  );
  for (const one of failed) console.log(`  ${one}`);
  if (failures > 0) process.exitCode = 1;
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
