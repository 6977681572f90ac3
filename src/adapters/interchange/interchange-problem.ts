/** What an interchange file says that cannot be taken in: thrown once, with every issue found up to there. */
import type { Issue } from "../../domain/issue.ts";
import { blocking } from "../../domain/issue.ts";

/** The issues say where (`line 12`) and what; nothing of a file that throws this may be kept. */
export class InterchangeProblem extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.code} at ${issue.at}`).join("; "));
    this.name = "InterchangeProblem";
    this.issues = issues;
  }
}

/** An issue at a line of the file, counted from 1. The line is in the details too, for the words of the issue. */
export function issueAtLine(code: string, line: number, detail: Issue["detail"] = {}): Issue {
  return blocking(code, `line ${line}`, { line, ...detail });
}
