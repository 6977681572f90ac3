/** `dateline backup FILE`: everything that the embedded database holds, in one file. */
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { backUp } from "../compose-backup.ts";
import type { Config } from "../config.ts";
import type { Words } from "../words.ts";
import { refuseUnlessWritable } from "./writable.ts";

export async function backup(config: Config, words: Words, file: string): Promise<number> {
  const folder = dirname(resolve(file));
  await refuseUnlessWritable(folder);
  await mkdir(folder, { recursive: true });
  const { at, lastEvent } = await backUp(config, file);
  console.log(words.t("backup.written", { file, at, lastEvent }));
  return 0;
}
