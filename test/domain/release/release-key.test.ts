import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyFromFileName, readKey } from "../../../src/domain/release/release-key.ts";

describe("a release key", () => {
  test.each(["a", "0", "2023-02-15-vice-ministers", "a".repeat(80), "a-"])("may be %j", (text) => {
    expect(readKey(text)).toBe(text);
  });

  test.each(["", "-a", "A", "a:b", "a/b", "a b", "a.b", "é", "a\n", "a".repeat(81)])(
    "may not be %j",
    (text) => {
      expect(readKey(text)).toMatchObject({ code: "bad-key", severity: "blocking", at: "key" });
    },
  );
});

describe("the key from a file's name", () => {
  test.each([
    ["seed-release.txt", "seed-release"],
    ["/a/b/Japan-U.S. Vice Ministers’ Meeting.txt", "japan-u-s-vice-ministers-meeting"],
    ["C:\\releases\\Résumé_2023.TXT", "resume-2023"],
    ["２０２３年２月.txt", "2023-2"],
    ["--draft--.md", "draft"],
    [".profile", "profile"],
    [`${"ab-".repeat(60)}.txt`, `${"ab-".repeat(26)}ab`],
  ])("%j gives %j", (name, key) => expect(keyFromFileName(name)).toBe(key));

  test.each(["日米次官協議.txt", "", "...", "/", "’.txt"])("%j gives none", (name) => {
    expect(keyFromFileName(name)).toMatchObject({ code: "no-key", severity: "blocking" });
  });

  test("is a key, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const key = keyFromFileName(name);
        if (typeof key === "string") expect(readKey(key)).toBe(key);
        else expect(key.code).toBe("no-key");
      }),
    );
  });
});
