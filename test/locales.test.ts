/** The program's own words: complete in every language, and words for all that the program can say. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askedKeys, raisedCodes, type Sources } from "./support/said-in-source.ts";

const root = join(import.meta.dirname, "..");
const reference = "en";

/** The words of one file: key (`run.files`, as i18next joins them) -> text. */
type Words = ReadonlyMap<string, string>;

/** The words of every locale by file name. What is published (`releases/`) is no word of the program. */
const locales: ReadonlyMap<string, ReadonlyMap<string, Words>> = new Map(
  readdirSync(join(root, "locales")).map((locale) => [locale, wordsOf(locale)]),
);
const others = [...locales.keys()].filter((locale) => locale !== reference);
const sources = sourcesOf("src");

function wordsOf(locale: string): ReadonlyMap<string, Words> {
  const files = readdirSync(join(root, "locales", locale)).filter((name) => name.endsWith(".json"));
  return new Map(
    files.map((name) => [
      name,
      new Map(flatten(JSON.parse(readFileSync(join(root, "locales", locale, name), "utf8")))),
    ]),
  );
}

function flatten(value: unknown, key = ""): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [[key, typeof value === "string" ? value : ""]];
  return Object.entries(value).flatMap(([name, inner]) =>
    flatten(inner, key === "" ? name : `${key}.${name}`),
  );
}

function sourcesOf(folder: string): Sources {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const named = files.filter((name) => /\.tsx?$/u.test(name)).map((name) => `${folder}/${name}`);
  return new Map(named.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

const fileOf = (locale: string, name: string): string => `locales/${locale}/${name}`;

/** The words of a file, or none where the locale has no such file: said by the first test. */
const wordsIn = (locale: string, name: string): Words => locales.get(locale)?.get(name) ?? new Map();

const plural = /_(?:zero|one|two|few|many|other)$/u;

/** A key without its plural ending, where its file has plural forms of it: those always include `_other`. */
function baseOf(key: string, words: Words): string {
  const base = key.replace(plural, "");
  return words.has(`${base}_other`) ? base : key;
}

/** The plural forms that the language has; `_zero` may be said apart in each. */
function formsIn(locale: string): readonly string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

function bases(words: Words): ReadonlySet<string> {
  return new Set([...words.keys()].map((key) => baseOf(key, words)));
}

/** The names between `{{` and `}}` in all forms of a key. */
function variablesOf(base: string, words: Words): readonly string[] {
  const texts = [...words].filter(([key]) => baseOf(key, words) === base).map(([, text]) => text);
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\{\{-?\s*([^\s,{}]+)[^{}]*\}\}/gu)].map(([, name = ""]) => name),
  );
  return [...new Set(names)].toSorted();
}

/** Whether the words have the key, in whatever plural forms. `run.*` asks for any that begins so. */
function has(words: Words, key: string): boolean {
  if (key.endsWith("*")) return [...words.keys()].some((one) => one.startsWith(key.slice(0, -1)));
  return words.has(key) || words.has(`${key}_other`);
}

test("English is among the languages, and it is not alone", () => {
  expect(locales.has(reference)).toBe(true);
  expect(others.length).toBeGreaterThan(0);
});

describe.each(others)("%s", (locale) => {
  test("has the files that English has", () => {
    expect([...(locales.get(locale)?.keys() ?? [])].toSorted()).toEqual(
      [...(locales.get(reference)?.keys() ?? [])].toSorted(),
    );
  });

  test("has words for every key that English has, and no other", () => {
    const complaints = [...(locales.get(reference)?.keys() ?? [])].flatMap((name) => {
      const [ours, theirs] = [bases(wordsIn(reference, name)), bases(wordsIn(locale, name))];
      return [
        ...[...ours].filter((key) => !theirs.has(key)).map((key) => `${fileOf(locale, name)} lacks "${key}"`),
        ...[...theirs]
          .filter((key) => !ours.has(key))
          .map((key) => `${fileOf(reference, name)} lacks "${key}"`),
      ];
    });
    expect(complaints).toEqual([]);
  });

  test("says the same values as English", () => {
    const complaints = [...(locales.get(reference)?.keys() ?? [])].flatMap((name) => {
      const [ours, theirs] = [wordsIn(reference, name), wordsIn(locale, name)];
      const both = [...bases(ours)].filter((key) => bases(theirs).has(key));
      return both.flatMap((key) => {
        const [wanted, said] = [variablesOf(key, ours), variablesOf(key, theirs)].map(
          (names) => names.join(", ") || "none",
        );
        return wanted === said
          ? []
          : [`${fileOf(locale, name)} says {{${said}}} in "${key}", English {{${wanted}}}`];
      });
    });
    expect(complaints).toEqual([]);
  });
});

describe.each([...locales.keys()])("%s", (locale) => {
  const files = [...(locales.get(locale) ?? [])];

  test("has no empty words", () => {
    const empty = files.flatMap(([name, words]) =>
      [...words].filter(([, text]) => text.trim() === "").map(([key]) => `${fileOf(locale, name)}: "${key}"`),
    );
    expect(empty).toEqual([]);
  });

  test("has each plural form of its language, and none of another", () => {
    const forms = formsIn(locale);
    const complaints = files.flatMap(([name, words]) =>
      [...bases(words)]
        .filter((base) => !words.has(base))
        .flatMap((base) => {
          const missing = forms.filter((form) => !words.has(`${base}_${form}`));
          const strange = [...words.keys()].filter(
            (key) =>
              baseOf(key, words) === base &&
              !forms.includes(key.slice(base.length + 1)) &&
              key !== `${base}_zero`,
          );
          return [
            ...missing.map((form) => `${fileOf(locale, name)} lacks "${base}_${form}"`),
            ...strange.map((key) => `${fileOf(locale, name)}: "${key}" is no form that ${locale} has`),
          ];
        }),
    );
    expect(complaints).toEqual([]);
  });

  test("has words for every issue that the program raises", () => {
    const words = wordsIn(locale, "issues.json");
    const missing = [...raisedCodes(sources)].filter(([code]) => !has(words, code));
    expect(
      missing.map(
        ([code, file]) => `${fileOf(locale, "issues.json")} has no words for "${code}", raised in ${file}`,
      ),
    ).toEqual([]);
  });

  test("has words for every key that the program asks for", () => {
    const missing = [...askedKeys(sources)].flatMap(([asked, file]) => {
      const [namespace = "", key = ""] = asked.split(":");
      if (key.startsWith("*") || has(wordsIn(locale, `${namespace}.json`), key)) return [];
      return [`${fileOf(locale, `${namespace}.json`)} has no words for "${key}", asked for in ${file}`];
    });
    expect(missing).toEqual([]);
  });
});

test("nobody is left with words that the program never says", () => {
  const text = [...sources.values()].join("\n");
  const asked = [...askedKeys(sources).keys()]
    .map((key) => key.replace(/^[^:]*:/u, ""))
    .filter((key) => /.\*$/u.test(key));
  const said = (key: string): boolean =>
    text.includes(`"${key}"`) || asked.some((start) => key.startsWith(start.slice(0, -1)));
  const idle = [...(locales.get(reference) ?? [])].flatMap(([name, words]) =>
    [...bases(words)].filter((key) => !said(key)).map((key) => `${fileOf(reference, name)}: "${key}"`),
  );
  expect(idle).toEqual([]);
});

describe("the scan of the source", () => {
  const scan = (text: string): Sources => new Map([["src/cli/one.ts", text]]);

  test.each([
    ["a literal", `issues.push(blocking("no-headline", at));`, ["no-headline"]],
    ["a literal on the next line", `return advice(\n  "undated",\n  at,\n);`, ["undated"]],
    ["either of two", `blocking(late ? "too-late" : "too-early", at)`, ["too-late", "too-early"]],
    [
      "a function that hands the code on",
      `function refuse(file: string, code: string): never {}\nrefuse(name(file, 1), "not-a-file");`,
      ["not-a-file"],
    ],
    ["a variable", `const code = words ? "unsigned" : "wordless";`, ["unsigned", "wordless"]],
    ["an issue written out", `return { code: "numbers-differ", severity, at };`, ["numbers-differ"]],
    ["nothing in an error of the system", `if (error.code === "ENOENT") return null;`, []],
  ])("finds the codes of %s", (_, text, codes) => {
    expect([...raisedCodes(scan(text)).keys()]).toEqual(codes);
  });

  test.each([
    ["a key", `words.t("run.files")`, ["cli:run.files"]],
    ["a key of another namespace", `t("issues:undated", { at })`, ["issues:undated"]],
    ["the start of a key", "t(`state.${name}`)", ["cli:state.*"]],
    ["the first of several", 't([`usage.${code}`, "usage.other"])', ["cli:usage.*"]],
    ["no other function", `at("run.files"); format("x")`, []],
  ])("finds %s", (_, text, keys) => {
    expect([...askedKeys(scan(text)).keys()]).toEqual(keys);
  });

  test("finds the program's codes and keys at all", () => {
    expect(raisedCodes(sources).size).toBeGreaterThan(20);
    expect(askedKeys(sources).size).toBeGreaterThan(20);
  });
});
