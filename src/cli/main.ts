/** The command line: runs the command that the words name, and ends with its exit code (CONTRACT.md). */
import { runProcess } from "../process.ts";
import { program } from "./program.ts";

process.exitCode = await runProcess(
  (config, words) => program(config, words, process.argv),
  askedLocale(process.argv),
);

/** The language of the messages that `--lang` asks for, wherever it stands. */
function askedLocale(argv: readonly string[]): string | null {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? null : (argv[at]?.split("=")[1] ?? argv[at + 1] ?? null);
}
