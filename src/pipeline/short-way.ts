/**
 * The short way of a wish: where this very process works on its stage and has a hand free, light work is begun at once,
 * without the way through the queue, which takes longer than the work.
 *
 * Nothing is less safe for it. Rows imply jobs, so what is lost when the process dies in between, the sweep finds; and
 * trouble that may pass is the queue's, which comes back to it.
 */
import { isPassing } from "./failure.ts";
import type { Queue, Stage, TakeOptions, Wish } from "./queue.ts";

/** Who works on a stage here: as many at a time by the short way as by the long one. */
interface Taker extends TakeOptions {
  readonly run: (subject: string) => Promise<void>;
  /** What it is at, begun by the short way. */
  readonly running: Set<Promise<void>>;
}

/** The queue with the short way before it. */
export function withShortWay(queue: Queue): Queue {
  const takers = new Map<Stage, Taker>();
  /** The ids of the wishes on the short way; true where one was made again, for rows that its run may not have seen. */
  const running = new Map<string, boolean>();

  const begin = (wish: Wish, taker: Taker): void => {
    const done = runWhileWished(wish, taker).finally(() => taker.running.delete(done));
    taker.running.add(done);
  };

  const runWhileWished = async (wish: Wish, taker: Taker): Promise<void> => {
    do {
      running.set(wish.id, false);
      await runOnce(wish, taker, queue);
    } while (running.get(wish.id) === true);
    running.delete(wish.id);
  };

  return {
    async add(wishes) {
      const left: Wish[] = [];
      for (const wish of wishes) {
        const taker = takers.get(wish.stage);
        const isFree = taker !== undefined && taker.running.size < taker.concurrency;
        if (running.has(wish.id)) running.set(wish.id, true);
        else if (wish.light && isFree) begin(wish, taker);
        else left.push(wish);
      }
      if (left.length > 0) await queue.add(left);
    },

    async take(stage, run, options) {
      const taking = await queue.take(stage, run, options);
      const taker: Taker = { ...options, run, running: new Set() };
      takers.set(stage, taker);
      return {
        async close() {
          if (takers.get(stage) === taker) takers.delete(stage);
          await Promise.all([taking.close(), ...taker.running]);
        },
      };
    },

    clear: () => queue.clear(),
    close: () => queue.close(),
  };
}

async function runOnce(wish: Wish, { run, onTrouble }: Taker, queue: Queue): Promise<void> {
  try {
    await run(wish.subject);
  } catch (error) {
    onTrouble(error, wish.subject);
    if (!isPassing(error)) return;
    // Where the queue is away too, the sweep makes the wish anew.
    await queue.add([wish]).catch((trouble: unknown) => onTrouble(trouble, wish.subject));
  }
}
