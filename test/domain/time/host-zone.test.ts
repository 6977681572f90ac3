/** The machine's own zone has no say: every answer to the corpus, read and said again, byte for byte under several. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** None a whole hour from another: half an hour with summer time, a quarter, and beyond the date line. */
const zones = ["UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"];

async function answersUnder(zone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "scripts/time-answers.ts"], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

test("the same bytes under every host zone", async () => {
  const [first = "", ...others] = await Promise.all(zones.map(answersUnder));
  expect(first.trimEnd().split("\n").length).toBeGreaterThan(500);
  for (const [i, answers] of others.entries())
    expect(answers === first, `under ${zones[i + 1]} as under ${zones[0]}`).toBe(true);
});

test("the host's clock is the one that was asked for", async () => {
  const asked = ["-p", "new Date(1700000000000).getTimezoneOffset()"];
  const offsets = zones.map(async (zone) => {
    const { stdout } = await run(process.execPath, asked, { env: { ...process.env, TZ: zone } });
    return Number(stdout);
  });
  expect(await Promise.all(offsets)).toEqual([0, 210, -345, -780]);
});
