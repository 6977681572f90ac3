import { createReadStream, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readTermsCsv } from "../../../src/adapters/interchange/terms-csv.ts";
import { readTmx } from "../../../src/adapters/interchange/tmx.ts";
import { isBlocking } from "../../../src/domain/issue.ts";
import { runChecks } from "../../../src/domain/quality/check.ts";
import { buildTermIndex, type TermIndex } from "../../../src/domain/translation/term-base.ts";
import { listed } from "../../support/bytes.ts";
import { check } from "./checked.ts";

const examples = new URL("../../../examples/", import.meta.url);

describe("the seed release and its reference translation", () => {
  let terms: TermIndex;
  beforeAll(async () => {
    terms = buildTermIndex(await listed(readTermsCsv(createReadStream(new URL("terms.csv", examples)))));
  });

  test("no pair is stopped, and only one term is called for, Japan, which Japanese says as 日米", async () => {
    const units = await listed(readTmx(createReadStream(new URL("memory.tmx", examples))));
    const issues = units.flatMap(({ tuid, segs }) => {
      const [en, ja] = segs.map(({ lang, text }) => ({ locale: lang, content: [text] }));
      if (en === undefined || ja === undefined) throw new Error(`${tuid} has one language`);
      return runChecks({ source: en, target: ja, terms }, tuid ?? "");
    });
    expect(issues.filter(isBlocking)).toEqual([]);
    expect(new Set(issues.map((issue) => `${issue.code} ${String(issue.detail["term"])}`))).toEqual(
      new Set(["term-missing Japan"]),
    );
  });
});

describe("the project's rules for the pair, their good and bad examples", () => {
  interface Case {
    readonly id: string;
    readonly source: string;
    readonly good: string;
    readonly bad: string;
  }
  const cases: readonly Case[] = JSON.parse(
    readFileSync(new URL("../../fixtures/quality/rules.json", import.meta.url), "utf8"),
  );
  /** Their sources and targets are descriptions, not texts. */
  const descriptions = new Set(["date-relative", "length-ratio"]);

  test.each(cases.filter(({ id }) => !descriptions.has(id)).map((one) => [one.id, one] as const))(
    "%s: the good one is not stopped",
    (_id, one) => {
      expect(check(one.source, one.good).filter(isBlocking)).toEqual([]);
    },
  );

  test.each([
    "num-scale-billion",
    "num-scale-dollar",
    "num-missing",
    "time-ampm",
    "time-noon",
    "time-half",
    "time-wrong-date",
    "date-month-repeated",
  ])("%s: the bad one is stopped", (id) => {
    const one = cases.find((rule) => rule.id === id);
    expect(
      check(one?.source ?? "", one?.bad ?? "").some(
        (issue) => issue.code === "numbers-differ" && isBlocking(issue),
      ),
    ).toBe(true);
  });
});
