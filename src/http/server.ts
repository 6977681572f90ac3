/** The server: public site and documents. Errors are answered as problem details, in the caller's language, without a stack. */
import { negotiate } from "@fastify/accept-negotiator";
import Fastify, { type FastifyInstance } from "fastify";
import { blocking } from "../domain/issue.ts";
import { refuseBehind } from "../pipeline/heads.ts";
import { isFailure } from "../pipeline/failure.ts";
import type { OnTrouble } from "../pipeline/journey.ts";
import type { Ports } from "../pipeline/ports.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { wordsIn } from "../words.ts";
import { answerNotThere } from "./not-there.ts";
import { answerProblem } from "./problem.ts";
import { publicRoutes } from "./public-routes.ts";

/** Paths and queries longer than this are nobody's. Bytes. */
const longestUrl = 2_048;

export function buildServer(ports: Ports, onTrouble: OnTrouble): FastifyInstance {
  const app = Fastify({
    logger: false,
    // An address that cannot even be decoded is not there either.
    frameworkErrors: (_error, _request, reply) => answerNotThere(reply),
    exposeHeadRoutes: true,
    bodyLimit: 1_048_576,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  app.decorateRequest("words");
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    if (request.url.length > longestUrl) return answerNotThere(reply);
    const wanted = request.headers["accept-language"];
    request.words = wordsIn(
      (wanted === undefined ? null : negotiate(wanted.replaceAll(/-\w+/gu, ""), ["en", "ja"])) ?? "en",
    );
    return undefined;
  });
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return answerNotThere(reply);
    // The record is behind what readers have seen: nothing of it may be shown.
    if (error instanceof Refusal) return answerProblem(request, reply, 503, error.issues);
    if (isFailure(error)) return answerProblem(request, reply, 503, [blocking("server-waits", "")]);
    onTrouble(`${request.method} ${request.routeOptions.url ?? ""}`, error);
    return answerProblem(request, reply, 500, [blocking("server-trouble", "")]);
  });
  publicRoutes(app, ports);
  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));
  app.get("/readyz", async (request, reply) => {
    try {
      await ports.database.records.now();
    } catch (error) {
      onTrouble("readyz", error);
      return answerProblem(request, reply, 503, [blocking("server-waits", "")]);
    }
    refuseBehind(ports.heads);
    return reply.header("cache-control", "no-store").send({ status: "ready" });
  });
  return app;
}
