/** A worker for the stage `arm` alone: `node --import tsx workers/arm.ts`. */
import { runWorker } from "../src/worker.ts";

await runWorker("arm");
