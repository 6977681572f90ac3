/** What the reader of a format makes of a file, and what the whole way from bytes to a source makes of it. */
import type { Issue } from "../../domain/issue.ts";
import type { Source } from "../../domain/release/source.ts";

/** The formats that are read. */
export type SourceFormat = "text" | "markdown" | "html" | "word";

/** `lang`: the language that the document says it is in (BCP 47, as written there), or null. Issues are all blocking. */
export type FormatRead =
  { readonly source: Source; readonly lang: string | null } | { readonly issues: readonly Issue[] };

/** `encoding`: the name of the encoding that the bytes were in. Issues are all blocking. */
export type ReadSource =
  | {
      readonly source: Source;
      readonly lang: string | null;
      readonly format: SourceFormat;
      readonly encoding: string;
    }
  | { readonly issues: readonly Issue[] };
