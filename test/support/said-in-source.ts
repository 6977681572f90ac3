/**
 * What the program says, found by reading its source as text: the codes of issues that it raises and the keys of
 * words that it asks for. A simple scan: it sees literals where they are handed over, no computed names.
 */

/** The text of source files by their path, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** A code or key, and the first file that says it. */
export type Said = ReadonlyMap<string, string>;

/**
 * The codes of issues: what is handed to `blocking`, `advice` or any function with a parameter `code`, what a
 * variable `code` is set to, and the `code` of an issue written out.
 */
export function raisedCodes(sources: Sources): Said {
  const takers = new Map([...takersIn(sources), ["blocking", 0], ["advice", 0]]);
  return collect(sources, (text) => [
    ...[...takers].flatMap(([name, position]) => argumentsAt(text, name, position).flatMap(literals)),
    ...matches(text, /\bcode = ([^;]+);/gu).flatMap(literals),
    ...matches(text, /\bcode: ("[^"]+"),\s*severity\b/gu).flatMap(literals),
  ]);
}

/** The keys handed to `t("…")`, with the namespace of their file where they name none; `run.*` for `t(`run.${x}`)`. */
export function askedKeys(sources: Sources): Said {
  return collect(sources, (text, file) => {
    const own = file.includes("/rendering/") ? "page" : file.startsWith("src/web/") ? "desk" : "cli";
    const first = argumentsAt(text, "t", 0).flatMap((argument) =>
      argument.startsWith("[") ? argument.slice(1) : argument,
    );
    return first.flatMap((argument) => {
      const key =
        /^"([^"]+)"/u.exec(argument)?.[1] ?? /^`([^`]+)`/u.exec(argument)?.[1]?.replace(/\$\{.*/u, "*");
      if (key === undefined) return [];
      return [key.includes(":") ? key : `${own}:${key}`];
    });
  });
}

/** Functions and methods that take a code as a parameter, with its position. */
function takersIn(sources: Sources): ReadonlyMap<string, number> {
  const found = [...sources.values()].flatMap((text) =>
    [...text.matchAll(/\b(\w+)\(([^()]*\b)?code: string\b/gu)].map(
      ([, name = "", before = ""]) => [name, before.split(",").length - 1] as const,
    ),
  );
  return new Map(found);
}

function collect(sources: Sources, find: (text: string, file: string) => readonly string[]): Said {
  const said = new Map<string, string>();
  for (const [file, text] of sources) {
    for (const one of find(text, file)) if (!said.has(one)) said.set(one, file);
  }
  return said;
}

/** The argument at this position of each call, as written. */
function argumentsAt(text: string, name: string, position: number): readonly string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w$"'])${name}\\(`, "gu"))].flatMap((call) => {
    const argument = splitArguments(text, call.index + call[0].length)[position];
    return argument === undefined ? [] : [argument.trim()];
  });
}

/** The arguments of a call whose bracket has just been opened: parted at the commas of the outermost level. */
function splitArguments(text: string, start: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quote: string | null = null;
  let from = start;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quote !== null) {
      if (letter === "\\") at += 1;
      else if (letter === quote) quote = null;
    } else if (`"'\``.includes(letter)) quote = letter;
    else if ("([{".includes(letter)) depth += 1;
    else if (")]}".includes(letter)) {
      if (depth === 0) return [...found, text.slice(from, at)];
      depth -= 1;
    } else if (letter === "," && depth === 0) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, captured = ""]) => captured);
}

/** The codes that an expression can be: a literal, or the branches of `a ? "x" : "y"`. */
function literals(expression: string): readonly string[] {
  return matches(expression, /(?:^|[?:]\s*|\?\?\s*)"([a-z0-9]+(?:-[a-z0-9]+)*)"/gu);
}
