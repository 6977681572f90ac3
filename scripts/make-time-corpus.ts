/**
 * Writes the corpus of times: `node --import tsx scripts/make-time-corpus.ts`. Each form is said of two moments, and of
 * a third with its second half broken by an hour, a day, a.m. for p.m., half an hour or minutes. The golds come from the
 * moments through Temporal, not from the engine.
 */
import { writeFileSync } from "node:fs";
import { Temporal } from "../src/domain/temporal.ts";
import type { CorpusCase } from "./time-corpus/corpus-case.ts";
import { formsEn, singlesEn } from "./time-corpus/forms-en.ts";
import { formsJa, singlesJa } from "./time-corpus/forms-ja.ts";
import { negativesEn, negativesJa } from "./time-corpus/negatives.ts";
import { filled, type Half } from "./time-corpus/render.ts";
import { places, zones } from "./time-corpus/zones.ts";

const shifts = ["PT1H", "P1D", "PT12H", "PT30M", "PT7M"] as const;
const folder = new URL("../test/fixtures/times/", import.meta.url).pathname;

write("en", [
  ...casesOf("en", formsEn, 3),
  ...casesOf("en", singlesEn, 2),
  ...silentCases("en", negativesEn),
]);
write("ja", [
  ...casesOf("ja", formsJa, 3),
  ...casesOf("ja", singlesJa, 2),
  ...silentCases("ja", negativesJa),
]);

function write(lang: string, cases: readonly CorpusCase[]): void {
  writeFileSync(`${folder}${lang}.jsonl`, cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
  console.log(`${lang}: ${cases.length} cases`);
}

function casesOf(lang: "en" | "ja", forms: string, variants: number): readonly CorpusCase[] {
  return forms
    .trim()
    .split("\n")
    .flatMap((line, i) => Array.from({ length: variants }, (_, variant) => caseOf(lang, line, i, variant)))
    .filter((one) => one !== null);
}

function caseOf(lang: "en" | "ja", line: string, i: number, variant: number): CorpusCase | null {
  const [template = "", spec = ""] = line.split(" @ ");
  const words = spec.split(" ");
  const keys = words.filter((word) => /^[A-Z]+$/u.test(word));
  const flags = new Set(words.filter((word) => /^[a-z]$/u.test(word)));
  const broken = variant === 2;
  if (broken && flags.has("x")) return null;
  const [placeZone = "UTC", placeEn = "", placeJa = ""] = places[(i + variant) % places.length] ?? [];
  const ids = keys.map((key) => (key === "L" ? placeZone : (zones[key]?.zone ?? key)));
  const at = momentFor(template, keys, ids, flags, i * 7 + variant * 31);
  const halves = ids.map((id, n): Half => {
    const zone = zones[keys[n] ?? ""] ?? {
      zone: id,
      short: ["", ""],
      city: "",
      country: "",
      adjective: "",
      cityJa: "",
    };
    return { zone, at: at.toZonedDateTimeISO(id), end: at.add({ minutes: 90 }).toZonedDateTimeISO(id) };
  });
  const clockwise = /\{B\.(?:24|h|k|iso|full)\}/u.test(template);
  const fitting = shifts.filter(
    (shift) => (shift !== "P1D" || flags.has("d")) && (shift !== "PT12H" || !clockwise),
  );
  const repair = broken ? (fitting[i % fitting.length] ?? "PT1H") : null;
  const [first, second, ...rest] = halves;
  const said =
    repair === null || second === undefined
      ? halves
      : [first, shifted(second, repair), ...rest].filter((half) => half !== undefined);
  const tokyo = at.toZonedDateTimeISO("Asia/Tokyo").toPlainDate();
  return {
    id: `${lang}-${keys.length > 1 ? "f" : "s"}${i + 1}${"abc"[variant]}`,
    lang,
    text: filled(template, said, lang),
    context: {
      dateline: tokyo.add({ days: flags.has("n") ? 0 : i % 2 }).toString(),
      place: keys.includes("L") ? (lang === "en" ? placeEn : placeJa) : null,
      homeZone: "Asia/Tokyo",
    },
    times: [
      {
        instant: repair === null ? at.toString() : null,
        until: flags.has("r") && repair === null ? at.add({ minutes: 90 }).toString() : null,
        readings: said.map((half, n) => ({
          zone: ids[n] ?? "",
          local: half.at.toPlainDateTime().toString({ smallestUnit: "minute" }),
        })),
        repair,
      },
    ],
  };
}

function shifted(half: Half, by: string): Half {
  return { ...half, at: half.at.add(by), end: half.end.add(by) };
}

/** A moment that suits a form: its days are far from the ends of months, clocks in range have one meridiem, and so on. */
function momentFor(
  template: string,
  keys: readonly string[],
  ids: readonly string[],
  flags: ReadonlySet<string>,
  seed: number,
): Temporal.Instant {
  for (let step = 0; step < 5000; step += 1) {
    const n = seed + step * 17;
    const day = Temporal.PlainDate.from("2023-01-05").add({ days: (n * 37) % 1000 });
    const at = day
      .toZonedDateTime({
        timeZone: "UTC",
        plainTime: { hour: (n * 5) % 24, minute: [0, 10, 0, 30, 45][n % 5] ?? 0 },
      })
      .toInstant();
    if (suits(at, template, keys, ids, flags)) return at;
  }
  throw new Error(`no moment suits: ${template}`);
}

function suits(
  at: Temporal.Instant,
  template: string,
  keys: readonly string[],
  ids: readonly string[],
  flags: ReadonlySet<string>,
): boolean {
  const walls = ids.map((id) => at.toZonedDateTimeISO(id));
  const ends = walls.map((wall) => wall.add({ minutes: 90 }));
  const month = walls[0]?.month ?? 1;
  // Whole or half hours: a quarter of Nepal's keeps its own minutes.
  if (walls.some((wall) => wall.day < 4 || wall.day > 26)) return false;
  if (
    flags.has("r") &&
    walls.some(
      (wall, i) =>
        wall.hour < 12 !== (ends[i]?.hour ?? 0) < 12 ||
        !wall.toPlainDate().equals(ends[i]?.toPlainDate() ?? ""),
    )
  )
    return false;
  if (flags.has("s") && !walls.every((wall) => wall.toPlainDate().equals(walls[0]?.toPlainDate() ?? "")))
    return false;
  if (keys.includes("LOS") && (month < 5 || month > 9)) return false;
  if (keys.includes("PAW") && month > 2 && month < 12) return false;
  if (keys.includes("LI") && month > 2 && month < 12) return false;
  if ((template.includes("{A.4}") || template.includes("{B.4}")) && walls.some((wall) => wall.hour === 0))
    return false;
  // An unmarked 24-hour clock of 1 to 12 reads as either half of the day; the corpus tests other things.
  return !/\{[AB]\.(?:24|h)\}/u.test(template) || walls.every((wall) => wall.hour < 10 || wall.hour > 12);
}

function silentCases(lang: "en" | "ja", texts: string): readonly CorpusCase[] {
  return texts
    .trim()
    .split("\n")
    .map((text, i) => ({
      id: `${lang}-n${i + 1}`,
      lang,
      text: text.replaceAll("\\n", "\n"),
      context: { dateline: "2023-02-15", place: null, homeZone: "Asia/Tokyo" },
      times: [],
    }));
}
