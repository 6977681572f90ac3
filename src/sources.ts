/** The door to the readers of files, apart from `compose.ts`: who only reads a file waits for no database driver. */
import { readSource as read } from "./adapters/sources/read-source.ts";
import type { Source } from "./domain/release/source.ts";
import { Refusal } from "./pipeline/refusal.ts";

export interface ReadFile {
  readonly source: Source;
  /** The language that the document says it is in (BCP 47, as written there), or null. */
  readonly lang: string | null;
}

/** Reads a file of any format that is known. @throws Refusal with what is wrong in it, and where */
export async function readSource(bytes: Uint8Array, file: string): Promise<ReadFile> {
  const result = await read({ bytes, name: file });
  if ("issues" in result) throw new Refusal(result.issues, file);
  return result;
}
