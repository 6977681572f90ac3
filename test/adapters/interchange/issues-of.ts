import { InterchangeProblem } from "../../../src/adapters/interchange/interchange-problem.ts";

/** `code at place` of every issue that a reading ends with; none where it ends well. */
export async function issuesOf(reading: Promise<unknown>): Promise<readonly string[]> {
  try {
    await reading;
    return [];
  } catch (error) {
    if (error instanceof InterchangeProblem)
      return error.issues.map((issue) => `${issue.code} at ${issue.at}`);
    throw error;
  }
}
