/** The journey: which function is which stage, and a process that works on some of them. */
import { arm } from "./arm.ts";
import { goLiveAndNotify } from "./go-live.ts";
import { startGoLiveTimer } from "./go-live-timer.ts";
import { isBehind, keepHeads } from "./heads.ts";
import { notify } from "./notify.ts";
import type { Ports } from "./ports.ts";
import { prepare } from "./prepare.ts";
import type { Stage } from "./queue.ts";
import { review } from "./review.ts";
import { sweep, sweepEveryMilliseconds } from "./sweep.ts";
import { translate } from "./translate.ts";

/** The stages of one release in order. Each loads the truth, checks that its work is still wanted, and may run twice. */
export const journey: { readonly [stage in Stage]: (ports: Ports, subject: string) => Promise<unknown> } = {
  prepare,
  translate,
  review,
  arm,
  publish: goLiveAndNotify,
  notify,
};

/** What must not run while the record is behind what readers have seen; the rows make its jobs again. */
const leadsToPublic: ReadonlySet<Stage> = new Set(["arm", "publish", "notify"]);

export interface Working {
  /** Stops taking jobs, waits for the running ones, and resolves. */
  close(): Promise<void>;
}

/**
 * Who is told what went wrong outside a person's request: the stage or the pass, and the error. `job` names the job
 * that ran into it, where it was one.
 */
export type OnTrouble = (where: string, error: unknown, job?: FailedJob) => void;

export interface FailedJob {
  readonly stage: Stage;
  readonly subject: string;
}

/** Takes jobs of these stages, sweeps, and keeps the go-live timer, until closed. `onSwept` is told after each sweep. */
export async function work(
  ports: Ports,
  stages: readonly Stage[],
  onTrouble: OnTrouble,
  onSwept: () => Promise<void> = async () => undefined,
): Promise<Working> {
  const keep = keepHeads(ports.heads, onTrouble);
  await keep();
  await sweep(ports);
  const takings = await Promise.all(
    stages.map((stage) =>
      ports.queue.take(
        stage,
        async (subject) => {
          if (leadsToPublic.has(stage) && isBehind(ports.heads)) return;
          await journey[stage](ports, subject);
        },
        {
          concurrency: 2,
          onTrouble: (error, subject) => onTrouble(`${stage} ${subject}`.trim(), error, { stage, subject }),
        },
      ),
    ),
  );
  const timer = await startGoLiveTimer(ports, (error) => onTrouble("go-live", error));
  const sweeping = repeat(
    sweepEveryMilliseconds,
    () => keep().then(() => sweep(ports).then(onSwept)),
    (error) => onTrouble("sweep", error),
  );
  return {
    async close() {
      await Promise.all([sweeping.close(), timer.close(), ...takings.map((taking) => taking.close())]);
      await keep();
    },
  };
}

/** Runs a pass again and again, the next one only after the last has ended. */
function repeat(every: number, pass: () => Promise<void>, onTrouble: (error: unknown) => void): Working {
  let closed = false;
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(run, every);
  function run(): void {
    running = pass()
      .catch(onTrouble)
      .then(() => {
        if (!closed) timer = setTimeout(run, every);
      });
  }
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
