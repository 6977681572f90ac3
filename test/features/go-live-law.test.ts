/**
 * The law of going live, on a real PostgreSQL, which alone can show it broken: three processes publish and hold at the
 * same time, two of them read by cursor. No event is missed, all readers see one order, no hold is accepted that a
 * reader saw public, and no reader meets an edition in one language alone.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { aConfig, aFolder } from "../support/app.ts";
import { leaveOutPostgres, startPostgres, type TestPostgres } from "../support/services.ts";

/** About one in ten is held. */
const editions = 11_500;
const atLeast = 10_000;
const suite = "the law of going live";

describe.skipIf(leaveOutPostgres(suite))(suite, () => {
  const { path: folder, remove } = aFolder();
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startPostgres();
  });

  afterAll(async () => {
    await postgres.stop();
    remove();
  });

  test(
    "three publishers, two cursor readers, random holds, 10,000 events",
    { timeout: 240_000 },
    async () => {
      const url = await postgres.createDatabase();
      const app = await compose(aConfig(folder, { DATABASE_URL: url }));
      const share = Math.ceil(editions / 3);
      const publishers = [
        new Publisher(url, "first", share, "read"),
        new Publisher(url, "second", share, "read"),
        new Publisher(url, "third", editions - 2 * share, "write"),
      ];
      await Promise.all(publishers.map((publisher) => publisher.published()));
      const events = await allEvents(app);
      const last = events.at(-1)?.number ?? 0;
      const told = await Promise.all(publishers.map((publisher) => publisher.told(last)));
      const held = told.flatMap((one) => one.held);
      const armed = told.flatMap((one) => one.armed);
      expect(await allEvents(app)).toHaveLength(events.length);
      await app.close();

      expect(armed).toHaveLength(editions);
      expect(events.length).toBeGreaterThanOrEqual(atLeast);
      // The race was a real one: some holds came in time, and some too late.
      expect(held.length).toBeGreaterThan(0);
      expect(told.reduce((sum, { late }) => sum + late, 0)).toBeGreaterThan(0);
      // None missed and none twice: every armed edition became public once, unless its hold was accepted.
      expect(events.map(({ editionId }) => editionId).sort(ascending)).toEqual(
        armed.filter((id) => !held.includes(id)).sort(ascending),
      );
      // One order: numbers are dense, and both readers met the same events in the same order.
      expect(events.map(({ number }) => number)).toEqual(events.map((_event, i) => i + 1));
      const order = events.map(({ editionId }) => editionId);
      for (const { seen, gaps } of told.slice(0, 2)) expect({ seen, gaps }).toEqual({ seen: order, gaps: 0 });
      expect(told.map(({ alone }) => alone)).toEqual([0, 0, 0]);
    },
  );
});

const ascending = (a: number, b: number): number => a - b;

async function allEvents(app: Awaited<ReturnType<typeof compose>>) {
  const { events } = app.ports.database.records;
  const all = [...(await events.after(0, 1_000))];
  for (;;) {
    const more = await events.after(all.at(-1)?.number ?? 0, 1_000);
    if (more.length === 0) return all;
    all.push(...more);
  }
}

interface Told {
  readonly held: readonly number[];
  /** Holds that were refused because the edition was public. */
  readonly late: number;
  readonly armed: readonly number[];
  /** Ids of editions in the order in which a reader met their events. */
  readonly seen: readonly number[];
  /** Numbers that a reader missed. */
  readonly gaps: number;
  /** How often a reader met one language without the other. */
  readonly alone: number;
}

/** A process of its own that publishes. */
class Publisher {
  private readonly child: ChildProcess;
  private readonly name: string;

  constructor(url: string, name: string, count: number, reading: "read" | "write") {
    const words = ["--import", "tsx", "test/support/publisher.ts", name, String(count), reading];
    const env = { ...process.env, DATABASE_URL: url };
    this.name = name;
    this.child = spawn(process.execPath, words, { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  }

  /** Resolves when its editions are public. */
  async published(): Promise<void> {
    await this.said();
  }

  /** Lets it read up to the last event of all; answers what it saw. */
  async told(lastEvent: number): Promise<Told> {
    this.child.send(lastEvent);
    return (await this.said()) as Told;
  }

  private said(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.child.once("message", resolve);
      this.child.once("exit", (code) => reject(new Error(`${this.name} ended with ${code}`)));
    });
  }
}
