/** The lines outside the database: none is left out, however machines stop and people edit. */
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { headsFile } from "../../../src/adapters/heads/heads-file.ts";
import { type Head, headLine } from "../../../src/domain/edition/head.ts";
import { aFolder, aKey } from "../../support/app.ts";

let folder: ReturnType<typeof aFolder>;
let path: string;

beforeEach(() => {
  folder = aFolder();
  path = join(folder.path, "new", "heads.jsonl");
});
afterEach(() => folder.remove());

const aHead = (number: number): Head => ({
  ...{ number, type: "published", key: aKey("visit"), edition: number },
  at: "2027-03-14T15:00:00Z",
});
const numbersFrom = async (place: number) => {
  const read = await headsFile(path).readFrom(place);
  return read === null ? null : read.heads.map(({ number }) => number);
};

test("goes on after a place", async () => {
  expect(await headsFile(path).readFrom(0)).toEqual({ heads: [], place: 0 });
  await headsFile(path).append([aHead(1), aHead(2)]);
  const first = await headsFile(path).readFrom(0);
  expect(first).toEqual({ heads: [aHead(1), aHead(2)], place: readFileSync(path).length });
  await headsFile(path).append([aHead(3)]);
  expect(await numbersFrom(first?.place ?? 0)).toEqual([3]);
});

test("says when it ends before the place", async () => {
  expect(await numbersFrom(10)).toBeNull();
  await headsFile(path).append([aHead(1)]);
  expect(await numbersFrom(1_000)).toBeNull();
});

test("cut at any byte, it gives the lines that are whole, and takes the next one", async () => {
  await headsFile(path).append([aHead(1)]);
  const whole = readFileSync(path).length;
  await headsFile(path).append([aHead(2)]);
  const text = readFileSync(path);
  for (let size = whole; size < text.length; size += 1) {
    writeFileSync(path, text);
    truncateSync(path, size);
    expect(await numbersFrom(0)).toEqual([1]);
    await headsFile(path).append([aHead(3)]);
    // All but the last character was there: then it is a line like any other.
    expect(await numbersFrom(0)).toEqual(size === text.length - 1 ? [1, 2, 3] : [1, 3]);
  }
});

test("many that add at once lose no line", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => headsFile(path).append([aHead(i + 1)])));
  expect((await numbersFrom(0))?.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, i) => i + 1),
  );
});

test("reads what an editor has saved with its own ends of lines", async () => {
  await headsFile(path).append([aHead(1)]);
  appendFileSync(path, `${headLine(aHead(2))}\r\n\r\n`);
  expect(await numbersFrom(0)).toEqual([1, 2]);
});

test("shows a line that is no event, and does not pass over it", async () => {
  await headsFile(path).append([aHead(1)]);
  appendFileSync(path, '{"number":2,"type":"unknown"}\n');
  await expect(headsFile(path).readFrom(0)).rejects.toMatchObject({
    code: "heads-damaged",
    retryable: false,
    detail: { file: path, line: '{"number":2,"type":"unknown"}' },
  });
});
