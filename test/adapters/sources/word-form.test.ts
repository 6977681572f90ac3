import { describe, expect, test } from "vitest";
import { readWord } from "../../../src/adapters/sources/word.ts";
import { issuesOf, linesOf } from "../../support/read-word.ts";
import { inList, level, list, p, strict, styled, wordDocument } from "../../support/word-document.ts";

describe("the form of the format", () => {
  test("may be the strict one", async () => {
    const body = p("Title", styled("Title")) + p("a", inList(1));
    const numbering = list(1, [level("decimal", "%1.")]);
    expect(await linesOf({ body, numbering, namespace: strict })).toEqual([
      "headline: Title",
      "item* 1: 1. a",
    ]);
  });

  test("may bind other prefixes, and some again further in", async () => {
    const parts = { body: p("Outer") };
    const document = await wordDocument(parts);
    expect(await linesOf(document)).toEqual(["Outer"]);
    const bound =
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>Inner</x:t></x:r></x:p>';
    const foreign = '<w:p xmlns:w="urn:example:other"><w:r><w:t>Foreign</w:t></w:r></w:p>';
    expect(await linesOf({ body: bound + foreign + p("After") })).toEqual(["Inner", "After"]);
  });

  test("has the language of its letters", async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const lang = async (text: string, more = styles): Promise<string | null> => {
      const read = await readWord(await wordDocument({ body: p(text), styles: more }));
      return "issues" in read ? "refused" : read.lang;
    };
    expect(await lang("The minister spoke.")).toBe("en-GB");
    expect(await lang("大臣は述べました。")).toBe("ja-JP");
    expect(await lang("大臣は述べました。", styles.replace("ja-JP", "en-US"))).toBeNull();
    expect(await lang("The minister spoke.", "")).toBeNull();
  });
});

describe("front matter", () => {
  test("is what stands between two lines of hyphens at the head", async () => {
    const body =
      p("---") +
      p("key: talks-2027") +
      p("embargo: 2027-03-14T11:00[America/New_York]") +
      p("—") +
      p("Title", styled("Title"));
    const read = await readWord(await wordDocument({ body }));
    expect(read).toMatchObject({
      source: {
        text: "Title",
        frontMatter: {
          key: { value: "talks-2027", line: 0 },
          embargo: { value: "2027-03-14T11:00[America/New_York]", line: 0 },
        },
      },
    });
  });

  test("may be one paragraph of several lines", async () => {
    const lines = ["---", "key: a", "---", "Text."].map((text) => `<w:t>${text}</w:t>`).join("<w:br/>");
    expect(await linesOf({ body: p(`<w:r>${lines}</w:r>`) + p("More.") })).toEqual(["Text.", "More."]);
  });

  test("is refused where a field is not known", async () => {
    expect(
      await issuesOf({ body: p("---") + p("embrago: 2027-03-14T11:00Z") + p("---") + p("Text.") }),
    ).toEqual(["front-matter-unknown at front matter"]);
  });
});
