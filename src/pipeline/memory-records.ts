/** What is remembered from release to release: the translation memory and the term base. */
import type { MemoryEntry } from "../domain/translation/memory.ts";
import type { Term } from "../domain/translation/term-base.ts";

/** A segment's key in the memory: the hash of its template, without the values of its placeables. */
export type TemplateKey = string;

export interface MemoryRecords {
  /** Adds what is not there yet; answers how many were new. */
  add(entries: readonly (MemoryEntry & { readonly key: TemplateKey })[]): Promise<number>;
  /** All entries with these templates, the newest first. */
  find(
    from: string,
    to: string,
    keys: readonly TemplateKey[],
  ): Promise<ReadonlyMap<TemplateKey, readonly MemoryEntry[]>>;
}

export interface TermRecords {
  add(from: string, to: string, terms: readonly Term[]): Promise<number>;
  all(from: string, to: string): Promise<readonly Term[]>;
}
