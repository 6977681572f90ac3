/** A worker for the stage `review` alone: `node --import tsx workers/review.ts`. */
import { runWorker } from "../src/worker.ts";

await runWorker("review");
