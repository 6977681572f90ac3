/** A worker for the stage `translate` alone: `node --import tsx workers/translate.ts`. */
import { runWorker } from "../src/worker.ts";

await runWorker("translate");
