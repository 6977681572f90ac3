/** A worker for the stage `prepare` alone: `node --import tsx workers/prepare.ts`. */
import { runWorker } from "../src/worker.ts";

await runWorker("prepare");
