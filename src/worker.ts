/** Workers alone, in a process of their own: what `dateline worker` and the files of `workers/` run. */
import { compose } from "./compose.ts";
import { type Config, readConfig } from "./config.ts";
import type { Stage } from "./pipeline/queue.ts";
import { untilStopped } from "./until-stopped.ts";
import { wordsIn, type Words } from "./words.ts";

/** Works on the stages until the process is told to stop. */
export async function workUntilStopped(
  config: Config,
  words: Words,
  stages: readonly Stage[],
): Promise<void> {
  const app = await compose(config);
  try {
    const working = await app.work(stages, (where, error) =>
      console.error(words.t("trouble", { where, reason: words.trouble(error) })),
    );
    console.log(words.t("worker.working", { stages: stages.join(", ") }));
    await untilStopped();
    await working.close();
  } finally {
    await app.close();
  }
}

/** One stage, configured by the environment alone. */
export async function runWorker(stage: Stage): Promise<void> {
  const words = wordsIn(process.env["LANG"] ?? "en");
  const configured = readConfig(process.env);
  if (configured.kind === "config") return workUntilStopped(configured.config, words, [stage]);
  for (const issue of configured.issues) console.error(words.issue(issue));
  process.exitCode = 2;
}
