/** Tells of an error once, and not again while it goes on: a worker that waits for its server meets it every second. */

export type TellTrouble = (error: Error) => void;

/** The same words are not told again for so long, in milliseconds. */
const silence = 30_000;

export function tellSeldom(tell: TellTrouble, now: () => number = () => performance.now()): TellTrouble {
  const toldAt = new Map<string, number>();
  return (error) => {
    const at = now();
    // Forgotten when it is over, so that messages with changing words do not pile up.
    for (const [message, then] of toldAt) if (at - then >= silence) toldAt.delete(message);
    if (toldAt.has(error.message)) return;
    toldAt.set(error.message, at);
    tell(error);
  };
}
