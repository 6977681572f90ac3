/**
 * The one answer for whatever is not public: unknown, draft and embargoed alike, byte for byte. It echoes nothing of
 * the request, so that nobody learns from it what is being prepared.
 */
import type { FastifyReply } from "fastify";
import { cacheRule } from "./answer.ts";

const bytes = Buffer.from('{"type":"about:blank","title":"Not Found","status":404}\n');

export function answerNotThere(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .header("x-content-type-options", "nosniff")
    .header("vary", "Accept-Encoding")
    .header("cache-control", cacheRule.notThere)
    .type("application/problem+json")
    .send(bytes);
}
