/**
 * The commands of `dateline` and their options. Help and errors are ours to word, so that they come in the reader's
 * language: commander only splits the words.
 */
import { Command, CommanderError, Option } from "commander";
import type { Config } from "../config.ts";
import { blocking, type Issue } from "../domain/issue.ts";
import { stages } from "../pipeline/queue.ts";
import type { Words } from "../words.ts";
import { Refusal } from "../pipeline/refusal.ts";

// Each command loads what it needs when it is named: `--help` and `parse` wait for no database driver.

/** Runs one command line and answers its exit code. */
export async function program(config: Config, words: Words, argv: readonly string[]): Promise<number> {
  const { t } = words;
  let exitCode = 0;
  const ends = async (run: Promise<number>): Promise<void> => {
    exitCode = await run;
  };

  const root = new Command("dateline").description(t("help.dateline"));
  dress(root, words);
  root.option("--lang <locale>", t("help.lang"));

  dress(root.command("run"), words)
    .description(t("help.run"))
    .argument("<file>", t("help.file"))
    .option("--key <key>", t("help.key"))
    .option("--from <locale>", t("help.from"))
    .option("--to <locales>", t("help.to"))
    .option("--memory <file>", t("help.memory"))
    .option("--terms <file>", t("help.terms"))
    .addOption(
      new Option("--sign-off <policy>", t("help.signOff")).choices(["exact", "none"]).default("none"),
    )
    .addOption(
      new Option("--provider <name>", t("help.provider")).choices(["none", "pseudo"]).default("none"),
    )
    .option("--embargo <time>", t("help.embargo"))
    .option("--publish-at <time>", t("help.publishAt"))
    .option("--out <folder>", t("help.out"))
    .option("--undo <repairs>", t("help.undo"), collect)
    .action(async (file: string, options) => {
      const { runFile } = await import("./run.ts");
      await ends(runFile(config, words, { file, ...options }));
    });

  dress(root.command("parse"), words)
    .description(t("help.parse"))
    .argument("<file>", t("help.file"))
    .option("--from <locale>", t("help.from"))
    .option("--repairs", t("help.repairs"))
    .option("--undo <repairs>", t("help.undo"), collect)
    .action(async (file: string, options) => {
      const { parseFile } = await import("./parse.ts");
      await ends(parseFile(config, words, { file, ...options }));
    });

  dress(root.command("times"), words)
    .description(t("help.times"))
    .requiredOption("--jsonl", t("help.jsonl"))
    .action(async () => {
      const { times } = await import("./times.ts");
      await ends(times(config, words));
    });

  dress(root.command("present"), words)
    .description(t("help.present"))
    .requiredOption("--jsonl", t("help.jsonl"))
    .action(async () => {
      const { present } = await import("./present.ts");
      await ends(present(config, words));
    });

  dress(root.command("status"), words)
    .description(t("help.status"))
    .argument("[key]", t("help.statusKey"))
    .action(async (key: string | undefined) => {
      const { status } = await import("./status.ts");
      await ends(status(config, words, key));
    });

  dress(root.command("recheck-times"), words)
    .description(t("help.recheckTimes"))
    .option("--jsonl", t("help.recheckJsonl"))
    .action(async (options) => {
      const { recheckTimes } = await import("./recheck-times.ts");
      await ends(recheckTimes(config, words, options));
    });

  dress(root.command("backup"), words)
    .description(t("help.backup"))
    .argument("<file>", t("help.backupFile"))
    .action(async (file: string) => {
      const { backup } = await import("./backup.ts");
      await ends(backup(config, words, file));
    });

  dress(root.command("recover"), words)
    .description(t("help.recover"))
    .argument("[file]", t("help.recoverFile"))
    .option("--accept <name>", t("help.recoverAccept"))
    .action(async (file: string | undefined, options) => {
      const { recover } = await import("./recover.ts");
      await ends(recover(config, words, { file, ...options }));
    });

  dress(root.command("serve"), words)
    .description(t("help.serve"))
    .action(async () => {
      const { serve } = await import("./serve.ts");
      await ends(serve(config, words));
    });

  dress(root.command("worker"), words)
    .description(t("help.worker", { stages: stages.join(", ") }))
    .argument("[stages...]", t("help.stages"))
    .action(async (names: string[]) => {
      const { workOn } = await import("./worker.ts");
      await ends(workOn(config, words, names));
    });

  try {
    await root.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new Refusal([wrongUse(error, words)]);
  }
  return exitCode;
}

/** The values of an option that may be given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Puts a command's help and errors into the reader's language, and lets errors come to us. */
function dress(command: Command, { t }: Words): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", t("help.help"))
    .helpCommand(false)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => t(`help.title.${title.replace(/\W/gu, "").toLowerCase()}`, title),
      optionDescription: (option) => optionWords(option, t),
    });
}

/** What an option is for, which values it takes, and which it has when none is given. */
function optionWords({ description, argChoices, defaultValue }: Option, t: Words["t"]): string {
  if (argChoices === undefined) return description;
  return t("help.choices", { description, choices: argChoices.join(", "), otherwise: String(defaultValue) });
}

/** What commander found wrong, in our words: its own sentence is English only. */
function wrongUse(error: CommanderError, { t }: Words): Issue {
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? "";
  const said = t([`usage.${error.code.replace("commander.", "")}`, "usage.other"], { named });
  return blocking("wrong-use", named === "" ? "dateline" : named, { said });
}
