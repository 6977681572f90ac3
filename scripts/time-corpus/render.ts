/** Fills the templates of the corpus: what a zone's clock says, in the words of either language, by Temporal alone. */
import type { Temporal } from "../../src/domain/temporal.ts";
import type { CorpusZone } from "./zones.ts";

export interface Half {
  readonly at: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  readonly zone: CorpusZone;
}

/** `{A.t}` and the like, by the halves A, B, C. */
export function filled(template: string, halves: readonly Half[], lang: "en" | "ja"): string {
  return template
    .replaceAll("\\n", "\n")
    .replaceAll("\\t", "\t")
    .replace(/\{([ABC])\.([a-zA-Z0-9]+)\}/gu, (_, name: string, field: string) => {
      const half = halves["ABC".indexOf(name)];
      const value = half === undefined ? undefined : fieldOf(half, field, lang === "ja");
      if (value === undefined) throw new Error(`no ${name}.${field} in: ${template}`);
      return value;
    });
}

function fieldOf({ at, end, zone }: Half, field: string, japanese: boolean): string | undefined {
  const summer =
    at.offsetNanoseconds > Math.min(...[1, 7].map((month) => at.with({ month, day: 15 }).offsetNanoseconds));
  const fields: { readonly [field: string]: () => string } = {
    t: () => (japanese ? clockJa(at) : clockEn(at, " ", true)),
    e: () => (japanese ? clockJa(end) : clockEn(end, " ", true)),
    T: () => clockEn(at, " ", at.minute > 0),
    c: () => clockEn(at, "", at.minute > 0).replaceAll(".", ""),
    h: () => clockEn(at, " ", true).split(" ")[0] ?? "",
    k: () => `${at.hour}時${at.minute === 0 ? "" : `${at.minute}分`}`,
    "24": () => two(at),
    e24: () => two(end),
    "4": () => two(at).replace(":", ""),
    md: () => (japanese ? `${at.month}月${at.day}日` : `${months[at.month - 1]} ${at.day}`),
    dm: () => `${at.day} ${months[at.month - 1]}`,
    d: () => `${at.day}日`,
    sl: () => `${at.month}/${at.day}`,
    o: () => `${at.day}${ordinal(at.day)}`,
    y: () => String(at.year),
    w3: () => (weekdays[at.dayOfWeek - 1] ?? "").slice(0, 3),
    dmy: () => `${at.day}-${(months[at.month - 1] ?? "").slice(0, 3)}-${at.year}`,
    e4: () => two(end).replace(":", ""),
    era: () => String(at.year - 2018),
    w: () => (japanese ? ("月火水木金土日"[at.dayOfWeek - 1] ?? "") : (weekdays[at.dayOfWeek - 1] ?? "")),
    full: () => wide(`${at.month}月${at.day}日　${at.hour}時${String(at.minute).padStart(2, "0")}分`),
    ab: () => zone.short[summer ? 1 : 0],
    city: () => (japanese ? zone.cityJa : zone.city),
    country: () => zone.country,
    dem: () => zone.adjective,
    season: () => (summer ? "Daylight" : "Standard"),
    seasonja: () => (summer ? "夏時間" : "標準時"),
    off: () => at.offset.replace(/^([+-])0/u, "$1").replace(":00", ""),
    iso: () => `${at.toPlainDateTime().toString({ smallestUnit: "minute" })}${at.offset}`,
  };
  return fields[field]?.();
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

function two(at: Temporal.ZonedDateTime): string {
  return `${String(at.hour).padStart(2, "0")}:${String(at.minute).padStart(2, "0")}`;
}

function clockEn(at: Temporal.ZonedDateTime, gap: string, withMinutes: boolean): string {
  const minutes = withMinutes ? `:${String(at.minute).padStart(2, "0")}` : "";
  return `${at.hour % 12 === 0 ? 12 : at.hour % 12}${minutes}${gap}${at.hour < 12 ? "a.m." : "p.m."}`;
}

function clockJa(at: Temporal.ZonedDateTime): string {
  return `${at.hour < 12 ? "午前" : "午後"}${at.hour % 12}時${at.minute === 0 ? "" : `${at.minute}分`}`;
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
}

function wide(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
