/** Workers alone, in a process of their own: what `dateline worker` and the files of `workers/` run. */
import { writeFile } from "node:fs/promises";
import { compose } from "./compose.ts";
import type { Config } from "./config.ts";
import type { Stage } from "./pipeline/queue.ts";
import { runProcess } from "./process.ts";
import { closeInTime, untilStopped } from "./until-stopped.ts";
import type { Words } from "./words.ts";

/** Works on the stages until the process is told to stop; answers its exit code. */
export async function workUntilStopped(
  config: Config,
  words: Words,
  stages: readonly Stage[],
): Promise<number> {
  const app = await compose(config);
  try {
    const working = await app.work(
      stages,
      (where, error) => console.error(words.t("trouble", { where, reason: words.trouble(error) })),
      () => beat(config.beatFile),
    );
    console.log(words.t("worker.working", { stages: stages.join(", ") }));
    await untilStopped();
    closeInTime();
    await working.close();
    return 0;
  } finally {
    await app.close();
  }
}

/** Touches the file by which others see that this worker works. */
async function beat(file: string | null): Promise<void> {
  if (file !== null) await writeFile(file, "");
}

/** One stage in a process of its own, configured by the environment alone. */
export async function runWorker(stage: Stage): Promise<void> {
  process.exitCode = await runProcess((config, words) => workUntilStopped(config, words, [stage]));
}
