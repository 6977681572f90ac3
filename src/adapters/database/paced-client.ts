/**
 * A client that takes its time to say that it cannot connect. BullMQ's workers ask again at once while a server starts
 * or is full, as often as it can say no.
 */
import pg from "pg";

const pauseMilliseconds = 250;

type Told = (error: Error | null) => void;

export class PacedClient extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(told: Told): void;
  override connect(told?: Told): Promise<pg.Client> | undefined {
    if (told === undefined) return super.connect();
    void this.#tell(told);
    return undefined;
  }

  async #tell(told: Told): Promise<void> {
    let trouble: Error | null = null;
    try {
      await super.connect();
    } catch (error) {
      trouble = error instanceof Error ? error : new Error(String(error));
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
    told(trouble);
  }
}
