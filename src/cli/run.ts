/** `dateline run FILE`: the main job, from one file to the published editions - or to what a person must settle. */
import { basename } from "node:path";
import { compose, type Application } from "../compose.ts";
import type { Config } from "../config.ts";
import { submit } from "../pipeline/submit.ts";
import { importMemory, importTerms } from "../pipeline/import-memory.ts";
import { stages } from "../pipeline/queue.ts";
import { settle } from "../pipeline/settle.ts";
import type { Standing } from "../pipeline/standing.ts";
import type { Words } from "../words.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { progressTeller, reportOf } from "./report.ts";
import { readRequest, type Request, type RunOptions } from "./request.ts";

export async function runFile(config: Config, words: Words, options: RunOptions): Promise<number> {
  const request = await readRequest(config, options);
  const app = await compose(options.out === undefined ? config : { ...config, siteDir: options.out });
  try {
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
}

/** Works on every stage until the release is settled; ends at once where a stage cannot do its work. */
async function carryOut(app: Application, request: Request, words: Words): Promise<Standing> {
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  failed.catch(() => undefined);
  const working = await app.work(stages, (where, error) => {
    console.error(words.t("trouble", { where, reason: words.trouble(error) }));
    if (!app.isPassing(error)) fail(error);
  });
  try {
    const { key } = request.submission;
    const settled = settle(app.ports, key, progressTeller(app, words));
    const standing = await Promise.race([settled, failed]);
    if (standing === null) throw new Error(`release ${key} is not in the record`);
    return standing;
  } finally {
    await working.close();
  }
}
