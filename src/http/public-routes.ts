/**
 * The public site and the documents for other sites. Every answer comes from the public view, by way of
 * `readPublic`: what is due is recorded first, and one snapshot answers the whole request.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readPublic } from "../pipeline/go-live.ts";
import type { Ports } from "../pipeline/ports.ts";
import type { Rendering } from "../pipeline/records.ts";
import { readKey } from "../domain/release/release-key.ts";
import { answerRendering, cacheRule } from "./answer.ts";
import { answerIndex } from "./index-route.ts";
import { answerList } from "./list-route.ts";
import { answerNotThere } from "./not-there.ts";

type Asked = FastifyRequest<{ Params: Params }>;
type Params = { readonly key?: string; readonly lng?: string; readonly number?: string };

export function publicRoutes(app: FastifyInstance, ports: Ports): void {
  const stored = async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
    const key = readKey(request.params.key ?? "");
    if (typeof key !== "string") return answerNotThere(reply);
    const path = pathOf(request);
    return answer(request, reply, await readPublic(ports, (records) => records.published.surface(key, path)));
  };

  /** Surfaces that are stored under the very path they are asked for. */
  const paths = [
    "/releases/:key",
    "/:lng/releases/:key",
    "/v1/releases/:key",
    "/v1/releases/:key/:lng",
    "/locales/:lng/releases/:key.json",
  ];
  for (const path of paths) app.get<{ Params: Params }>(path, stored);

  app.get<{ Params: Params }>("/v1/releases/:key/editions/:number/:lng", async (request, reply) => {
    const { key = "", number = "", lng = "" } = request.params;
    const releaseKey = readKey(key);
    if (typeof releaseKey !== "string" || !/^[1-9]\d{0,8}$/u.test(number)) return answerNotThere(reply);
    const path = `/v1/releases/${key}/${lng}`;
    const rendering = await readPublic(ports, (records) =>
      records.published.surfaceOfEdition(releaseKey, Number(number), path),
    );
    return answer(request, reply, rendering);
  });

  app.get("/v1/releases", (request, reply) => answerList(ports, request, reply));
  app.get<{ Params: Params }>("/:lng/releases", (request, reply) => answerIndex(ports, request, reply));
  app.setNotFoundHandler((_request, reply) => answerNotThere(reply));
}

function answer(request: Asked, reply: FastifyReply, rendering: Rendering | null): FastifyReply {
  if (rendering === null) return answerNotThere(reply);
  return answerRendering(request, reply, rendering, cacheRule.published);
}

/** The path as it was asked for, without the query. Stored paths hold only unreserved characters, so nothing is decoded. */
function pathOf(request: Asked): string {
  return request.url.split("?", 1)[0] ?? "";
}
