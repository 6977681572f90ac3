/** Runs a process of the program: reads its configuration, and ends with an exit code and words, never with a stack. */
import { type Config, readConfig } from "./config.ts";
import { issueLine, refusalLines } from "./issue-line.ts";
import { Refusal } from "./pipeline/refusal.ts";
import { wordsIn, type Words } from "./words.ts";

/** CONTRACT.md: 1, finished with issues that a person must settle, is the command's own answer. */
const exitCodes = { refused: 2, fault: 70 } as const;

/** Answers the exit code of what is run, or of why it could not be. `asked`: the language that the caller named. */
export async function runProcess(
  run: (config: Config, words: Words) => Promise<number>,
  asked: string | null = null,
): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", whenClosed);
  const words = wordsIn(asked ?? terminalLocale(process.env));
  const configured = readConfig(process.env);
  if (configured.kind === "issues") {
    for (const issue of configured.issues) console.error(issueLine(issue, words));
    return exitCodes.refused;
  }
  try {
    return await run(configured.config, words);
  } catch (error) {
    if (error instanceof Refusal) {
      for (const line of refusalLines(error, words)) console.error(line);
      return exitCodes.refused;
    }
    // Nobody sees a stack, unless they ask for it.
    console.error(words.trouble(error));
    if (process.env["DATELINE_DEBUG"] !== undefined) console.error(error);
    return exitCodes.fault;
  }
}

/** Who reads the first lines only (`dateline parse FILE | head`) closes the stream: what is not read is not missed. */
function whenClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** The locale of the terminal (POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`), as a tag: `ja_JP.UTF-8` -> `ja-JP`. */
function terminalLocale(environment: NodeJS.ProcessEnv): string {
  const named = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "en";
  return (named.split(/[.@]/u, 1)[0] ?? named).replaceAll("_", "-");
}
