/** Settle: waits until nothing more happens to a release by itself, telling every change on the way. */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import { Temporal } from "../domain/temporal.ts";
import type { Ports } from "./ports.ts";
import { type Standing, standingOf } from "./standing.ts";

/** An edition armed for later than this is not waited for: the server or a worker publishes it. */
const patience = Temporal.Duration.from({ minutes: 10 });

/** How long to wait for a notice before looking again anyway. */
const lookAgain = 500;

export async function settle(
  ports: Ports,
  key: ReleaseKey,
  onChange: (standing: Standing) => void,
): Promise<Standing | null> {
  let wake = (): void => undefined;
  const stopListening = await ports.database.onChange(() => wake());
  try {
    let said = "";
    for (;;) {
      const noticed = new Promise<void>((resolve) => (wake = resolve));
      const standing = await standingOf(ports, key);
      if (standing === null) return null;
      const says = JSON.stringify(standing.state);
      if (says !== said) onChange(standing);
      said = says;
      if (isSettled(standing, await ports.database.records.now())) return standing;
      await soon(noticed, lookAgain);
    }
  } finally {
    await stopListening();
  }
}

function isSettled({ state }: Standing, now: Temporal.Instant): boolean {
  switch (state.name) {
    case "in-preparation":
    case "in-translation":
    case "in-sign-off":
    case "authorised":
      return false;
    case "armed":
      return Temporal.Instant.compare(state.effectiveAt, now.add(patience)) > 0;
    case "live":
      return state.placed;
    case "blocked":
    case "in-review":
    case "signed-off":
    case "not-armed":
    case "held":
      return true;
    default:
      return state satisfies never;
  }
}

/** Resolves with the notice, or after so many milliseconds. */
async function soon(notice: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([notice, elapsed]);
  clearTimeout(timer);
}
