/**
 * One of several processes that publish, hold and read at the same time, for the go-live law. When its own editions
 * are public it says `published`, is told the number of the last event of all, reads up to it, and then tells what it
 * saw: which holds were accepted, which events a cursor reader met in order, and whether a reader ever met an
 * edition in one language alone.
 *
 * Arguments: a name that no other process has, how many editions to publish, and whether to read as well.
 */
import { plainSource } from "../../src/domain/release/source.ts";
import { compose } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { goLive, readPublic } from "../../src/pipeline/go-live.ts";
import { startGoLiveTimer } from "../../src/pipeline/go-live-timer.ts";
import { hold } from "../../src/pipeline/hold.ts";
import type { Rendering } from "../../src/pipeline/records.ts";
import { aKey } from "./app.ts";

const [name = "p", count = "100", reading = "no"] = process.argv.slice(2);
const configured = readConfig(process.env);
if (configured.kind === "issues") throw new Error(JSON.stringify(configured.issues));
const app = await compose(configured.config);
const { ports } = app;
const timer = await startGoLiveTimer(ports, (error) => console.error(error));

const armed: { id: number; key: string; at: Temporal.Instant }[] = [];
const held: number[] = [];
const seen: number[] = [];
let [gaps, alone, late] = [0, 0, 0];
let publishing = true;

const lastEvent = new Promise<number>((resolve) =>
  process.once("message", (number) => resolve(Number(number))),
);
let last = Number.POSITIVE_INFINITY;
void lastEvent.then((number) => (last = number));

const reader = reading === "read" ? read() : Promise.resolve();
const holder = holdAtRandom();
for (let i = 0; i < Number(count); i += 1) await publishOne(`${name}-${i}`);
publishing = false;
await holder;
await lastInstantHasCome();
await goLive(ports);
process.send?.("published");
await lastEvent;
await reader;
await timer.close();
await app.close();
process.send?.({ held, seen, gaps, alone, late, armed: armed.map(({ id }) => id) });
process.disconnect();

/** Arms a small edition for a whole second two to five seconds ahead. */
async function publishOne(key: string): Promise<void> {
  const now = Temporal.Now.instant();
  const ahead = 2_500 + Math.floor(Math.random() * 2_500);
  const at = now.add({ milliseconds: ahead }).round({ smallestUnit: "second", roundingMode: "ceil" });
  const id = await ports.database.inTransaction(async (records) => {
    const settings = {
      locales: ["en", "ja"],
      signOff: "none",
      provider: null,
      embargo: null,
      publishAt: null,
    } as const;
    await records.releases.lockOrCreate(aKey(key), settings);
    const revision = {
      key: aKey(key),
      number: 1,
      digest: key,
      sourceLocale: "en",
      source: plainSource(key),
      undone: [],
      blocks: [],
      repairs: [],
      by: name,
    };
    const revisionId = await records.releases.addRevision(revision);
    const edition = await records.editions.create({
      key: aKey(key),
      revisionId,
      kind: "original",
      authorisedBy: name,
    });
    const renderings = ["en", "ja"].map((locale) => surface(key, locale));
    const versions = ["en", "ja"].map((locale) => ({
      locale,
      headline: key,
      dateline: { text: "", date: "2023-02-15" },
    }));
    await records.editions.seal(edition, { effectiveAt: at, versions, renderings });
    await records.announce(aKey(key));
    return edition.id;
  });
  armed.push({ id, key, at });
}

function surface(key: string, locale: string): Rendering {
  const bytes = new TextEncoder().encode(`${key} ${locale}`);
  return {
    path: `/v1/releases/${key}/${locale}`,
    locale,
    contentType: "text/plain",
    bodies: [{ coding: "identity", etag: key, bytes }],
  };
}

/** Tries to hold about one edition in ten, many of them at the very edge of their instant. */
async function holdAtRandom(): Promise<void> {
  let next = 0;
  while (publishing || next < armed.length) {
    const edition = armed[next];
    if (edition === undefined) {
      await pause(5);
      continue;
    }
    next += 1;
    if (Math.random() > 0.1) continue;
    const edge = edition.at.epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
    if (edge > 0 && Math.random() < 0.5)
      await pause(Math.min(edge + Math.floor(Math.random() * 20) - 10, 1_000));
    const decision = await hold(ports, edition.id, name);
    if (decision.kind === "held") held.push(edition.id);
    if (decision.kind === "too-late") late += 1;
  }
}

/** Follows the events by number, and looks at both languages of what it meets and of what is about to be met. */
async function read(): Promise<void> {
  let cursor = 0;
  while (cursor < last) {
    const after = cursor;
    const events = await readPublic(ports, (records) => records.events.after(after, 100));
    for (const event of events) {
      seen.push(event.editionId);
      if (event.number !== cursor + 1) gaps += 1;
      cursor = event.number;
    }
    const key = events.at(-1)?.key ?? armed[Math.floor(Math.random() * armed.length)]?.key;
    if (key !== undefined) await bothOrNeither(key);
    if (events.length === 0) await pause(20);
  }
}

async function bothOrNeither(key: string): Promise<void> {
  const [en, ja] = await readPublic(ports, async (records) => [
    await records.published.surface(aKey(key), `/v1/releases/${key}/en`),
    await records.published.surface(aKey(key), `/v1/releases/${key}/ja`),
  ]);
  if ((en === null) !== (ja === null)) alone += 1;
}

async function lastInstantHasCome(): Promise<void> {
  const last = Math.max(...armed.map(({ at }) => at.epochMilliseconds));
  await pause(Math.max(0, last - Temporal.Now.instant().epochMilliseconds) + 50);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
