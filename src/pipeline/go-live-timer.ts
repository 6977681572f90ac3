/**
 * The go-live timer: every process that has one records an edition at its very instant, without waiting for a job,
 * which some queues bring up to 100 ms late. It knows the next instant from the record, and looks again whenever an
 * edition is armed, or armed no more; and from time to time, for notices can be lost.
 */
import { goLiveAndNotify } from "./go-live.ts";
import { isBehind } from "./heads.ts";
import type { Ports } from "./ports.ts";

/** A longer wait than this is looked at again before: clocks drift, and long timers overflow. */
const longest = 30_000;

/** Milliseconds until the next look when one failed, or when nothing may become public. */
const afterTrouble = 500;

/** Milliseconds between two looks, where change follows on change. */
const between = 20;

export interface GoLiveTimer {
  close(): Promise<void>;
}

export async function startGoLiveTimer(
  ports: Ports,
  onTrouble: (error: unknown) => void,
): Promise<GoLiveTimer> {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let again = false;
  /** Milliseconds from the last look to the next instant. */
  let rest = longest;

  const look = async (): Promise<void> => {
    if (isBehind(ports.heads)) return lookAgain();
    let wait = await untilNext(ports);
    if (wait <= 0) {
      await goLiveAndNotify(ports);
      wait = await untilNext(ports);
    }
    clearTimeout(timer);
    rest = Math.max(0, Math.min(wait, longest));
    if (!closed && wait < Infinity) timer = setTimeout(trigger, rest);
  };

  function lookAgain(): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(trigger, afterTrouble);
  }

  function trigger(): void {
    if (closed) return;
    if (looking !== null) {
      again = true;
      return;
    }
    looking = look()
      .catch((error: unknown) => {
        onTrouble(error);
        // The next instant is not known now: look again soon, whatever it was.
        lookAgain();
      })
      .then(() => {
        looking = null;
        if (!again || closed) return;
        again = false;
        // Many changes at once are one look: whatever they armed is at least the lead ahead.
        clearTimeout(timer);
        timer = setTimeout(trigger, Math.min(between, rest));
      });
  }

  const stopListening = await ports.database.onSchedule(trigger);
  trigger();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await stopListening();
      await looking;
    },
  };
}

/** Milliseconds until the next armed edition becomes public: none or less where it is due, without end where there is none. */
async function untilNext({ database }: Ports): Promise<number> {
  const next = await database.records.editions.nextArmed();
  return next === null ? Infinity : Math.ceil(next.effectiveAt.since(next.now).total("milliseconds"));
}
