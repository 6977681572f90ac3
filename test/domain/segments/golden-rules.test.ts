/**
 * The golden rules of sentence splitting, read where they lie beside the project. They ask for boundaries; where they also
 * ask for a line break or a bullet to be deleted, the boundaries count, since no character of a text is ever lost here.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/domain/segments/split.ts";

const suite = new URL("../../../../shared/suites/segmentation/", import.meta.url);

interface Case {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function casesOf(locale: string): readonly Case[] {
  const file = new URL(`golden-rules.${locale}.json`, suite);
  const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(file, "utf8"));
  return cases;
}

/** The pieces without white space around them, and with line breaks as the suite writes them. */
function pieces(text: string, locale: string): readonly string[] {
  return splitSentences(text, locale).map((piece) =>
    piece.trim().replace(/\s*\n\s*/gu, locale === "ja" ? "" : " "),
  );
}

describe.skipIf(!existsSync(suite))(
  "golden rules of segmentation (left out where ../shared/suites/segmentation is absent)",
  () => {
    for (const [locale, most] of [
      ["en", 52],
      ["ja", 5],
    ] as const) {
      test(`all ${most} in ${locale}`, () => {
        const cases = casesOf(locale);
        expect(cases).toHaveLength(most);
        for (const { id, text, expected } of cases)
          expect({ id, pieces: pieces(text, locale) }).toEqual({ id, pieces: expected });
      });
    }
  },
);
