/** The command line: reads the words of a command, runs it, and ends with its exit code (CONTRACT.md). */
import { readConfig } from "../config.ts";
import { wordsIn, type Words } from "../words.ts";
import { issueLine, refusalLines } from "./issue-line.ts";
import { program } from "./program.ts";
import { Refusal } from "../pipeline/refusal.ts";

const exitCodes = { done: 0, issues: 1, refused: 2, fault: 70 } as const;

const words = wordsIn(readerLocale(process.argv, process.env));
process.exitCode = await run(process.argv, words);

async function run(argv: readonly string[], words: Words): Promise<number> {
  const configured = readConfig(process.env);
  if (configured.kind === "issues") {
    for (const issue of configured.issues) console.error(issueLine(issue, words));
    return exitCodes.refused;
  }
  try {
    return await program(configured.config, words, argv);
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

/** The language of the messages: `--lang`, else the locale of the terminal, else English. */
function readerLocale(argv: readonly string[], environment: NodeJS.ProcessEnv): string {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = at < 0 ? undefined : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  const terminal = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "en";
  return (asked ?? terminal).replace(/[.@].*$/u, "").replaceAll("_", "-");
}
