/** A worker for the stage `publish` alone: `node --import tsx workers/publish.ts`. */
import { runWorker } from "../src/worker.ts";

await runWorker("publish");
