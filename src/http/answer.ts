/** Answers stored bytes: the coding the client prefers, its strong ETag, 304, and the cache rule of the surface. */
import { negotiate } from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";
import fresh from "fresh";
import type { RenderedBody, Rendering } from "../pipeline/records.ts";

/** Cache rules (CONTRACT.md): constant, so that none tells when something will be published. */
export const cacheRule = {
  published: "public, max-age=30",
  list: "public, max-age=5",
  notThere: "public, max-age=2",
} as const;

export function answerRendering(
  request: FastifyRequest,
  reply: FastifyReply,
  rendering: Rendering,
  cache: string,
): FastifyReply {
  const body = preferred(rendering.bodies, request.headers["accept-encoding"]);
  reply.header("vary", "Accept-Encoding").header("etag", `"${body.etag}"`).header("cache-control", cache);
  if (rendering.locale !== null) reply.header("content-language", rendering.locale);
  if (fresh(request.headers, { etag: `"${body.etag}"`, "cache-control": cache }))
    return reply.code(304).send();
  if (body.coding !== "identity") reply.header("content-encoding", body.coding);
  return reply.type(rendering.contentType).send(Buffer.from(body.bytes));
}

/** The first coding of the client's choice that is stored; the bytes as they are where it takes none of them. */
function preferred(bodies: readonly RenderedBody[], accepted: string | undefined): RenderedBody {
  const codings = bodies.map((body) => body.coding).filter((coding) => coding !== "identity");
  const chosen = accepted === undefined ? null : negotiate(accepted, [...codings, "identity"]);
  const body = bodies.find((one) => one.coding === (chosen ?? "identity")) ?? bodies[0];
  if (body === undefined) throw new RangeError("a surface without bytes");
  return body;
}
