/** A worker that is killed in the middle of a job loses nothing, wherever BullMQ keeps its jobs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostAt, pglite, type Places, postgres, redis } from "../support/databases.ts";
import { eventually } from "../support/eventually.ts";
import { aName } from "../support/services.ts";

describe.concurrent.each([pglite, postgres, redis])("the queue on $name", (kind) => {
  const suite = `a killed worker of the queue on ${kind.name}`;
  describe.skipIf(kind.leaveOut(suite))("after a worker was killed", () => {
    let places: Places;
    beforeAll(async () => {
      places = await kind.start();
    });
    afterAll(() => places?.stop());

    test("gives its job to another one, in seconds", async () => {
      const place = await places.fresh();
      const prefix = aName();
      const adding = await hostAt(place);
      const first = await adding.queue(prefix);
      await first.add([
        { stage: "translate", id: "translate-1-ja", subject: "1 ja", notBefore: null, light: false },
      ]);
      await first.close();
      await adding.close(); // the embedded database is one process's

      const worker = spawn(process.execPath, [
        "--import",
        "tsx",
        "test/support/queue-worker.ts",
        JSON.stringify(place),
        prefix,
      ]);
      let words = "";
      for (const stream of [worker.stdout, worker.stderr])
        stream.setEncoding("utf8").on("data", (some: string) => (words += some));
      await eventually("the worker runs the job", () => {
        if (worker.exitCode !== null) throw new Error(words);
        return words.includes("running 1 ja");
      });
      worker.kill("SIGKILL");
      await once(worker, "exit");

      const killedAt = performance.now();
      const hosting = await hostAt(place);
      const queue = await hosting.queue(prefix);
      const came: string[] = [];
      const run = async (subject: string) => void came.push(subject);
      await queue.take("translate", run, { concurrency: 1, onTrouble: () => undefined });
      await eventually("the job comes back", () => came.length > 0);
      // The lock lasts 5 s, and is looked at every 2 s.
      expect(performance.now() - killedAt).toBeLessThan(12_000);
      await queue.close();
      await hosting.close();
      expect(came).toEqual(["1 ja"]);
    });
  });
});
