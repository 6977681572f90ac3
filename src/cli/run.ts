/** `dateline run FILE`: the main job, from one file to the published editions - or to what a person must settle. */
import { basename } from "node:path";
import { compose, type Application } from "../compose.ts";
import type { Config } from "../config.ts";
import { refuseBehind } from "../pipeline/heads.ts";
import { refusalsOf, repairsOf, submit } from "../pipeline/submit.ts";
import { importMemory, importTerms } from "../pipeline/import-memory.ts";
import type { FailedJob } from "../pipeline/journey.ts";
import { stages } from "../pipeline/queue.ts";
import { releaseOf } from "../pipeline/release-of.ts";
import { settle } from "../pipeline/settle.ts";
import type { Standing } from "../pipeline/standing.ts";
import type { Words } from "../words.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { progressOn } from "./progress.ts";
import { repairedLines } from "./repaired.ts";
import { reportOf } from "./report.ts";
import { readRequest, type Request, type RunOptions } from "./request.ts";

export async function runFile(config: Config, words: Words, options: RunOptions): Promise<number> {
  const request = await readRequest(config, options);
  const app = await compose(options.out === undefined ? config : { ...config, siteDir: options.out });
  try {
    refuseBehind(app.ports.heads);
    await takeIn(app, request, words);
    const standing = await carryOut(app, request, words);
    return await reportOf(app, words, standing);
  } finally {
    await app.close();
  }
}

/** Imports what came with the release, by the ordinary importers, and submits it. */
async function takeIn(app: Application, request: Request, words: Words): Promise<void> {
  const { ports } = app;
  const refusals = await refusalsOf(ports, request.submission);
  if (refusals.length > 0) throw new Refusal(refusals, request.file);
  if (request.memory !== null) {
    const file = basename(request.memory.file);
    console.log(
      words.t("run.memory", { file, count: await importMemory(ports, request.memory.units, file) }),
    );
  }
  if (request.terms !== null) {
    const file = basename(request.terms.file);
    console.log(words.t("run.terms", { file, count: await importTerms(ports, request.terms.terms) }));
  }
  const outcome = await submit(ports, request.submission);
  if (outcome.kind === "refused") throw new Refusal(outcome.issues, request.file);
  const { key } = request.submission;
  console.log(words.t(`run.${outcome.kind}`, { key, revision: outcome.revision }));
  if (outcome.kind === "accepted")
    for (const line of repairedLines(repairsOf(request.submission), words)) console.log(line);
}

/** Works on every stage until the release is settled; ends at once where a stage cannot do its work for it. */
async function carryOut(app: Application, request: Request, words: Words): Promise<Standing> {
  const { key } = request.submission;
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  failed.catch(() => undefined);
  const isOurs = async (job: FailedJob): Promise<boolean> =>
    (await releaseOf(app.ports, job.stage, job.subject)) === key;

  const working = await app.work(stages, (where, error, job) => {
    console.error(words.t("trouble", { where, reason: words.trouble(error) }));
    if (job === undefined || app.isPassing(error)) return;
    void isOurs(job).then((ours) => (ours ? fail(error) : undefined), fail);
  });
  const progress = progressOn(process.stdout, app, words);
  try {
    const settled = settle(app.ports, key, (standing) => progress.tell(standing));
    const standing = await Promise.race([settled, failed]);
    if (standing === null) throw new Error(`release ${key} is not in the record`);
    return standing;
  } finally {
    await progress.end();
    await working.close();
  }
}
