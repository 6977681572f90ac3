/** A worker for the stage `notify` alone: `node --import tsx workers/notify.ts`. */
import { runWorker } from "../src/worker.ts";

await runWorker("notify");
