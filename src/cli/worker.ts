/** `dateline worker [STAGE…]`: workers alone, for other machines. */
import type { Config } from "../config.ts";
import { blocking } from "../domain/issue.ts";
import { type Stage, stages } from "../pipeline/queue.ts";
import { workUntilStopped } from "../worker.ts";
import type { Words } from "../words.ts";
import { Refusal } from "../pipeline/refusal.ts";

export async function workOn(config: Config, words: Words, names: readonly string[]): Promise<number> {
  return workUntilStopped(config, words, names.length === 0 ? stages : names.map(stageNamed));
}

function stageNamed(name: string): Stage {
  const stage = stages.find((one) => one === name);
  if (stage === undefined) throw new Refusal([blocking("no-such-stage", name, { stages: [...stages] })]);
  return stage;
}
