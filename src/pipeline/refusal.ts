/** A refusal: what was asked for cannot be begun, and the issues say what to change. Nothing was stored. */
import type { Issue } from "../domain/issue.ts";

export class Refusal extends Error {
  readonly issues: readonly Issue[];
  /** The file that the issues are in, as the caller named it; null where they are not in a file. */
  readonly file: string | null;

  constructor(issues: readonly Issue[], file: string | null = null) {
    super(issues.map((issue) => issue.code).join(", "));
    this.name = "Refusal";
    this.issues = issues;
    this.file = file;
  }
}
