/**
 * Makes examples/memory.tmx and examples/terms.csv from a folder that holds seed-reference.json (the seed release with our
 * Japanese translation, aligned by segment) and mofa-terms.csv. The same folder gives the same bytes.
 *
 *     node --import tsx examples/make-examples.ts FOLDER
 */
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type LocalisedTerm, readTermsCsv, writeTermsCsv } from "../src/adapters/interchange/terms-csv.ts";
import type { TmxUnit } from "../src/adapters/interchange/tmx-unit.ts";
import { writeTmx } from "../src/adapters/interchange/tmx.ts";

/** The day of the seed release, which completes the times in its sentences. */
const dateline = "2023-02-15";
const createdAt = "20230215T000000Z";

interface AlignedSegment {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** One unit a segment, in the order of the text. */
export async function* memoryUnits(folder: string): AsyncGenerator<TmxUnit> {
  for (const { id, source, target } of aligned(
    JSON.parse(await readFile(join(folder, "seed-reference.json"), "utf8")),
  )) {
    const segs = [
      { lang: "en", text: source },
      { lang: "ja", text: target },
    ];
    yield { tuid: id, sourceLang: "en", segs, props: { "x-dateline": dateline }, notes: [], createdAt };
  }
}

/**
 * The terms, English to Japanese. Of several wordings for one term the first is preferred, the others are admitted, and so
 * is what belongs to style rather than to terms ("and", "today").
 */
export async function* terms(folder: string): AsyncGenerator<LocalisedTerm> {
  const seen = new Set<string>();
  for await (const { source, target, domain, note } of readTermsCsv(
    createReadStream(join(folder, "mofa-terms.csv")),
  )) {
    const status = seen.has(source) || domain === "time-and-form" ? "admitted" : "preferred";
    seen.add(source);
    yield { source, target, domain, note, status, sourceLocale: "en", targetLocale: "ja" };
  }
}

function aligned(found: unknown): readonly AlignedSegment[] {
  if (Array.isArray(found) && found.every(isAligned)) return found;
  throw new TypeError("seed-reference.json is not a list of {id, source, target}");
}

function isAligned(found: unknown): found is AlignedSegment {
  return (
    typeof found === "object" &&
    found !== null &&
    ["id", "source", "target"].every((key) => key in found && typeof Reflect.get(found, key) === "string")
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (folder === undefined)
    throw new RangeError("name the folder that holds seed-reference.json and mofa-terms.csv");
  const memory = writeTmx(memoryUnits(folder), { sourceLang: "en", createdAt });
  await writeFile(join(import.meta.dirname, "memory.tmx"), memory);
  await writeFile(join(import.meta.dirname, "terms.csv"), writeTermsCsv(terms(folder)));
}
