/** `dateline serve`: the public site, its documents and all workers in one process, until it is told to stop. */
import { compose } from "../compose.ts";
import type { Config } from "../config.ts";
import type { FastifyInstance } from "fastify";
import { blocking } from "../domain/issue.ts";
import { buildServer } from "../http/server.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { stages } from "../pipeline/queue.ts";
import type { Words } from "../words.ts";
import { closeInTime, untilStopped } from "../until-stopped.ts";

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE") throw new Refusal([blocking("port-in-use", "PORT", { host, port })]);
    if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new Refusal([blocking("address-not-ours", "HOST", { host, port })]);
    }
    throw error;
  }
}

export async function serve(config: Config, words: Words): Promise<number> {
  const app = await compose(config);
  const onTrouble = (where: string, error: unknown): void =>
    console.error(words.t("trouble", { where, reason: words.trouble(error) }));
  const server = buildServer(app.ports, onTrouble);
  try {
    const address = await listen(server, config);
    const working = await app.work(stages, onTrouble);
    await app.announce(address);
    console.log(words.t("serve.listening", { address }));
    await untilStopped();
    closeInTime();
    await Promise.all([server.close(), working.close()]);
    return 0;
  } finally {
    await server.close();
    await app.close();
  }
}
