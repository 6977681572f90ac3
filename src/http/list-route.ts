/** `GET /v1/releases`: live releases, the newest first, by a cursor that no new publication shifts. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { documentHref } from "../domain/edition/document.ts";
import type { Issue } from "../domain/issue.ts";
import { blocking } from "../domain/issue.ts";
import { localeOf } from "../domain/locale.ts";
import { readKey } from "../domain/release/release-key.ts";
import { Temporal } from "../domain/temporal.ts";
import { readPublic } from "../pipeline/go-live.ts";
import type { Ports } from "../pipeline/ports.ts";
import type { ListedEdition, ListQuery } from "../pipeline/published.ts";
import { answerText } from "./answer-text.ts";
import { answerProblem } from "./problem.ts";

const largest = 200;
const usual = 50;

export async function answerList(
  ports: Ports,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = request.query as { readonly [name: string]: string | undefined };
  const query = listQuery(asked);
  if (Array.isArray(query)) return answerProblem(request, reply, 400, query);
  // One more than asked for tells whether there is a next page.
  const found = await readPublic(ports, (records) =>
    records.published.list({ ...query, limit: query.limit + 1 }),
  );
  const listed = found.slice(0, query.limit);
  const last = found.length > query.limit ? listed.at(-1) : undefined;
  const next = last === undefined ? null : nextHref(asked, last);
  if (next !== null) reply.header("link", `<${next}>; rel="next"`);
  const body = { releases: listed.map(entry), next };
  return answerText(request, reply, "application/json", `${JSON.stringify(body, null, 2)}\n`);
}

function entry(edition: ListedEdition) {
  return {
    key: edition.key,
    status: edition.status,
    edition: edition.number,
    publishedAt: edition.publishedAt.toString(),
    firstPublishedAt: edition.firstPublishedAt.toString(),
    href: `/v1/releases/${edition.key}`,
    locales: edition.versions.map(({ locale, headline, dateline }) => ({
      lng: locale,
      headline,
      dateline,
      href: documentHref(edition, locale),
    })),
  };
}

/** The query as wanted, or all that is wrong with it. */
function listQuery(asked: { readonly [name: string]: string | undefined }): ListQuery | Issue[] {
  const issues: Issue[] = [];
  const bad = (name: string) => issues.push(blocking("bad-parameter", name, { value: asked[name] ?? "" }));
  const known = new Set(["lng", "limit", "cursor", "from", "to"]);
  for (const name of Object.keys(asked)) if (!known.has(name) || typeof asked[name] !== "string") bad(name);
  const limit = asked["limit"] === undefined ? usual : Number(asked["limit"]);
  if (!Number.isInteger(limit) || limit < 1 || limit > largest) bad("limit");
  const instant = (name: string): Temporal.Instant | null => {
    const text = asked[name];
    const read = text === undefined ? null : instantOf(text);
    if (text !== undefined && read === null) bad(name);
    return read;
  };
  const { lng } = asked;
  if (lng !== undefined && localeOf(lng) !== lng) bad("lng");
  const before = readCursor(asked["cursor"]);
  if (before === "bad") bad("cursor");
  const query = { locale: lng ?? null, limit, from: instant("from"), to: instant("to") };
  return issues.length > 0 || before === "bad" ? issues : { ...query, before };
}

/** The cursor is the last entry's place in the order; it holds nothing that the list did not say. */
function nextHref(asked: { readonly [name: string]: string | undefined }, last: ListedEdition): string {
  const cursor = Buffer.from(JSON.stringify([last.firstPublishedAt.toString(), last.key])).toString(
    "base64url",
  );
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, value ?? ""]));
  query.set("cursor", cursor);
  return `/v1/releases?${query.toString()}`;
}

function readCursor(text: string | undefined): ListQuery["before"] | "bad" {
  if (text === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const [at, key]: unknown[] = Array.isArray(place) ? place : [];
    const instant = typeof at === "string" ? instantOf(at) : null;
    const read = typeof key === "string" ? readKey(key) : null;
    return instant !== null && typeof read === "string" ? { at: instant, key: read } : "bad";
  } catch {
    return "bad"; // said with the place by the caller
  }
}

/** An instant of RFC 3339, whose years have four digits, from the year 1; null for anything else. */
function instantOf(text: string): Temporal.Instant | null {
  if (!/^(?!0000)\d{4}-/u.test(text)) return null;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null; // not an instant: the caller says so, with the place
  }
}
