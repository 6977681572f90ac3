/**
 * What becomes of a release, while it happens: on a terminal stage by stage, in place; elsewhere a line for each change,
 * and nothing twice.
 */
import { Listr, type ListrTaskWrapper, type DefaultRenderer, type SimpleRenderer } from "listr2";
import type { Application } from "../compose.ts";
import type { Standing } from "../pipeline/standing.ts";
import type { Words } from "../words.ts";
import { stateLine } from "./report.ts";

export interface Progress {
  tell(standing: Standing): void;
  /** Resolves when everything told is on the screen. */
  end(): Promise<void>;
}

/** The stages that a person sees, in order. */
const stages = ["prepare", "translate", "sign-off", "arm", "live"] as const;

/** Where a release is: the stage that is under way, or how many are done; `stops` where nothing goes on by itself. */
interface Place {
  readonly stage: number;
  readonly stops: boolean;
}

/** Progress on standard output. */
export function progressOn(out: NodeJS.WriteStream, app: Application, words: Words): Progress {
  return out.isTTY ? onTerminal(app, words) : inLines(app, words);
}

function inLines(app: Application, words: Words): Progress {
  let said = "";
  return {
    tell(standing) {
      const line = stateLine(standing, app, words);
      if (line !== said) console.log(line);
      said = line;
    },
    end: () => Promise.resolve(),
  };
}

type Task = ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer>;

function onTerminal(app: Application, words: Words): Progress {
  const ends = stages.map(() => new StageEnd());
  let open: Task | null = null;
  const list = new Listr(
    stages.map((stage, i) => ({
      title: words.t(`progress.${stage}`),
      async task(_context: unknown, task: Task) {
        open = task;
        const why = await ends[i]?.reached;
        if (typeof why === "string") task.skip(why === "" ? undefined : why);
      },
    })),
    { registerSignalListeners: false, rendererOptions: { collapseSkips: false } },
  );
  const running = list.run();
  return {
    tell(standing) {
      const { stage, stops } = placeOf(standing);
      const line = stateLine(standing, app, words);
      for (let i = 0; i < stage; i += 1) ends[i]?.done();
      if (stops) for (let i = stage; i < stages.length; i += 1) ends[i]?.notReached(i === stage ? line : "");
      else if (open !== null) open.output = line;
    },
    async end() {
      for (const end of ends) end.notReached("");
      await running;
    },
  };
}

/** The end of a stage, which comes once: done, or not reached. */
class StageEnd {
  /** Null when the stage is done, else why it was not reached. */
  readonly reached: Promise<string | null>;
  #settle: (why: string | null) => void = () => undefined;

  constructor() {
    this.reached = new Promise((resolve) => (this.#settle = resolve));
  }

  done(): void {
    this.#settle(null);
  }

  notReached(why: string): void {
    this.#settle(why);
  }
}

function placeOf({ state }: Standing): Place {
  switch (state.name) {
    case "in-preparation":
      return { stage: 0, stops: false };
    case "blocked":
      return { stage: 0, stops: true };
    case "in-translation":
      return { stage: 1, stops: false };
    case "in-sign-off":
      return { stage: 2, stops: false };
    case "in-review":
    case "signed-off":
      return { stage: 2, stops: true };
    case "authorised":
      return { stage: 3, stops: false };
    case "not-armed":
      return { stage: 3, stops: true };
    case "armed":
      return { stage: 4, stops: false };
    case "held":
      return { stage: 4, stops: true };
    case "live":
      return { stage: state.placed ? 5 : 4, stops: false };
    default:
      return state satisfies never;
  }
}
