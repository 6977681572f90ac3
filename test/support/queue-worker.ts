/**
 * A process that takes jobs of one stage and never ends one, for a test to kill. It prints `running` with the subject
 * of each job that it begins. Its one argument is the place, as JSON, with the prefix of the queues.
 */
import { openQueue } from "../../src/adapters/queue/own-bullmq-queue.ts";
import { openAt, type Place } from "./databases.ts";

const place = JSON.parse(process.argv[2] ?? "{}") as Place & { readonly prefix: string };
const database = await openAt(place);
const queue = await openQueue({ redisUrl: place.redisUrl, pool: database.queuePool, prefix: place.prefix });
await queue.take(
  "translate",
  (subject) => {
    console.log(`running ${subject}`);
    return new Promise(() => undefined);
  },
  { concurrency: 1, onTrouble: (error) => console.error(error) },
);
