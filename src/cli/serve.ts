/** `dateline serve`: the public site, its documents and all workers in one process, until it is told to stop. */
import { compose } from "../compose.ts";
import type { Config } from "../config.ts";
import { buildServer } from "../http/server.ts";
import { stages } from "../pipeline/queue.ts";
import type { Words } from "../words.ts";
import { untilStopped } from "../until-stopped.ts";

export async function serve(config: Config, words: Words): Promise<number> {
  const app = await compose(config);
  const troubles = (where: string, error: unknown): void =>
    console.error(words.t("trouble", { where, reason: words.trouble(error) }));
  const server = buildServer(app.ports, troubles);
  try {
    const working = await app.work(stages, troubles);
    const address = await server.listen({ host: config.host, port: config.port });
    await app.announce(address);
    console.log(words.t("serve.listening", { address }));
    await untilStopped();
    await server.close();
    await working.close();
    return 0;
  } finally {
    await server.close();
    await app.close();
  }
}
