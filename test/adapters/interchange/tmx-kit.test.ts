/** The former LISA compliance kit, read at ../shared/suites: level 1 and 2 files give the texts beside them. */
import { createReadStream, existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readTmx, writeTmx } from "../../../src/adapters/interchange/tmx.ts";
import { chunksOf, joined, listed } from "../../support/bytes.ts";

const kit = fileURLToPath(new URL("../../../../shared/suites/tmx-kit/", import.meta.url));
const isHere = existsSync(kit);
if (!isHere) console.warn("left out: the TMX compliance kit (needs ../shared/suites/tmx-kit)");

const files = isHere ? readdirSync(kit).filter((name) => name.endsWith(".tmx")) : [];

async function read(name: string) {
  return listed(readTmx(createReadStream(join(kit, name))));
}

function linesBeside(name: string): readonly string[] {
  const bytes = readFileSync(join(kit, name));
  const text = bytes[0] === 0xff ? bytes.toString("utf16le") : bytes.toString("utf8");
  return text
    .replace(/^\uFEFF/u, "")
    .trimEnd()
    .split(/\r?\n/u);
}

test.runIf(isHere).each(files)("%s is read, and written back equal", async (name) => {
  const units = await read(name);
  expect(units.length).toBeGreaterThan(0);
  const again = await listed(
    readTmx(chunksOf(await joined(writeTmx(units, { sourceLang: "en-us", createdAt: null })), 4096)),
  );
  expect(again.map(({ line: _line, ...unit }) => unit)).toEqual(
    units.map(({ line: _line, ...unit }) => unit),
  );
});

const texts = isHere
  ? readdirSync(kit).filter((name) => /^ImportTest1[A-I](?:_[a-z-]+)?\.txt$/u.test(name))
  : [];

test.runIf(isHere).each(texts)("%s is the text of the units, line for line", async (name) => {
  const [, file = "", lang = "en-us"] = /^(ImportTest1[A-I])(?:_([a-z-]+))?\.txt$/u.exec(name) ?? [];
  const segs = (await read(`${file}.tmx`)).flatMap((unit) => unit.segs);
  const found = segs.filter((seg) => seg.lang.toLowerCase() === lang).map((seg) => seg.text);
  expect(found).toEqual(linesBeside(name));
});

test.runIf(isHere)("level 2: nested codes, text inside codes, and any order of the languages", async () => {
  const texts = async (name: string) => (await read(name)).map((unit) => unit.segs.map((seg) => seg.text));
  expect(await texts("ImportTest2A.tmx")).toEqual([
    ["The big black cat sleeps.", "Le gros chat noir dors."],
    [
      'Test for special characters = <=lt, >=gt, &=amp, "=quot.',
      'Test pour caractères spéciaux = <=lt, >=gt, &=amp, "=quot.',
    ],
    [
      "Nested formatting = Bold+Italic+Underlined, Bold+Italic, Bold.",
      "Format en gigogne = gras+italique+souligné, gras+italique, gras.",
    ],
    ["First sentence.", "Première phrase."],
    ["Second sentence.", "Seconde phrase."],
    ["Picture: ", "Image: "],
    ["Du texte avec une portion délimitée.", "Some text with a part highlighted."],
  ]);
  expect(await texts("ImportTest2C.tmx")).toEqual([
    ["Click Start Here! to start.", "Cliquez Commencez ici ! pour commencer.", "Click Start Here! to start."],
  ]);
});
