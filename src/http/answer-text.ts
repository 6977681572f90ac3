/** Answers a text made for this request - a list - with an ETag of its bytes. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import fresh from "fresh";
import { cacheRule } from "./answer.ts";

export function answerText(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  text: string,
): FastifyReply {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  reply.header("vary", "Accept-Encoding").header("etag", etag).header("cache-control", cacheRule.list);
  if (fresh(request.headers, { etag, "cache-control": cacheRule.list })) return reply.code(304).send();
  return reply.type(type).send(text);
}
