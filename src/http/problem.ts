/** Problem details (RFC 9457): what is wrong, in the caller's language, every issue listed, and never a stack. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Issue } from "../domain/issue.ts";
import type { Words } from "../words.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The words of the caller's language. */
    words: Words;
  }
}

export function answerProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: 400 | 500 | 503,
  issues: readonly Issue[],
): FastifyReply {
  const { words } = request;
  const body = {
    type: "about:blank",
    title: words.t(`cli:problem.${status}`),
    status,
    issues: issues.map((issue) => ({ code: issue.code, at: issue.at, words: words.issue(issue) })),
  };
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .header("content-language", words.locale)
    .type("application/problem+json")
    .send(`${JSON.stringify(body, null, 2)}\n`);
}
