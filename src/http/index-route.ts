/** `GET /{lng}/releases?year=&month=`: the list of releases in one language, for readers. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { IndexPage } from "../domain/edition/index-page.ts";
import { localeOf } from "../domain/locale.ts";
import { Temporal } from "../domain/temporal.ts";
import { readPublic } from "../pipeline/go-live.ts";
import type { Ports } from "../pipeline/ports.ts";
import type { IndexedVersion, IndexPlace, IndexQuery } from "../pipeline/published.ts";
import { answerText } from "./answer-text.ts";
import { answerNotThere } from "./not-there.ts";

const pageSize = 20;

type Asked = { readonly [name: string]: string | undefined };

export async function answerIndex(
  ports: Ports,
  request: FastifyRequest<{ Params: { lng?: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const lng = request.params.lng ?? "";
  const asked = request.query as Asked;
  const filter = filterOf(asked);
  const place = placeOf(asked);
  if (localeOf(lng) !== lng || filter === "bad" || place === "bad") return answerNotThere(reply);
  const query = { locale: lng, limit: pageSize + 1, ...daysOf(filter), place };
  const answer = await readPublic(ports, async (records) => {
    const live = await records.published.locales();
    const locales = [...new Set([...ports.setting.locales, ...live])];
    if (!locales.includes(lng)) return null;
    const found = await records.published.index(query);
    const entries = place?.side === "newer" ? found.slice(-pageSize) : found.slice(0, pageSize);
    const beyond = async (side: "older" | "newer", edge: IndexedVersion | undefined): Promise<boolean> =>
      edge !== undefined &&
      (await records.published.index({ ...query, limit: 1, place: { ...edge, side } })).length > 0;
    const newer = await beyond("newer", entries[0]);
    const older = await beyond("older", entries.at(-1));
    return { locales, entries, newer, older };
  });
  if (answer === null) return answerNotThere(reply);
  const { entries } = answer;
  const page: IndexPage = {
    ...ports.setting,
    locales: answer.locales,
    filter,
    entries: entries.map(({ key, headline, day }) => {
      return { key, headline: [{ kind: "text", text: headline }], date: day, state: "published" };
    }),
    newer: answer.newer ? hrefTo(asked, "newer", entries[0]) : null,
    older: answer.older ? hrefTo(asked, "older", entries.at(-1)) : null,
  };
  return answerText(request, reply, "text/html; charset=utf-8", ports.rendering.index(page, lng));
}

function filterOf(asked: Asked): IndexPage["filter"] | "bad" {
  const { year, month } = asked;
  if (year === undefined) return month === undefined ? null : "bad";
  if (!/^(?!0000)\d{4}$/u.test(year) || (month !== undefined && !/^(?:[1-9]|1[0-2])$/u.test(month)))
    return "bad";
  return { year: Number(year), month: month === undefined ? null : Number(month) };
}

/** The days of a year or a month, the last one excluded. */
function daysOf(filter: IndexPage["filter"]): Pick<IndexQuery, "fromDay" | "toDay"> {
  if (filter === null) return { fromDay: null, toDay: null };
  const day = (year: number, month: number) =>
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  const { year, month } = filter;
  if (month === null) return { fromDay: day(year, 1), toDay: day(year + 1, 1) };
  return { fromDay: day(year, month), toDay: month === 12 ? day(year + 1, 1) : day(year, month + 1) };
}

/** `older=2023-02-15_some-key`: what comes after that place; `newer=` what comes before it. */
function placeOf(asked: Asked): IndexQuery["place"] | "bad" {
  const side = asked["older"] === undefined ? ("newer" as const) : ("older" as const);
  const text = asked[side];
  if (text === undefined) return null;
  const [, day = "", key = ""] = /^((?!0000)\d{4}-\d{2}-\d{2})_([a-z0-9-]{1,80})$/u.exec(text) ?? [];
  return isDay(day) ? { day, key, side } : "bad";
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false; // not a day: the caller answers as for any address that is not there
  }
}

function hrefTo(asked: Asked, side: "older" | "newer", edge: IndexPlace | undefined): string | null {
  if (edge === undefined) return null;
  const query = new URLSearchParams();
  for (const name of ["year", "month"]) if (asked[name] !== undefined) query.set(name, asked[name] ?? "");
  query.set(side, `${edge.day}_${edge.key}`);
  return `?${query.toString()}`;
}
