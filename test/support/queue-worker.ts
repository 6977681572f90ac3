/**
 * A process that takes jobs of one stage and never ends one, for a test to kill. It prints `running` with the subject
 * of each job that it begins. Arguments: the place, as JSON, and the prefix of the queues.
 */
import { hostAt, type Place } from "./databases.ts";

const [place = "{}", prefix = ""] = process.argv.slice(2);
const hosting = await hostAt(JSON.parse(place) as Place); // a test wrote it
const queue = await hosting.queue(prefix);
await queue.take(
  "translate",
  (subject) => {
    console.log(`running ${subject}`);
    return new Promise(() => undefined);
  },
  { concurrency: 1, onTrouble: (error) => console.error(error) },
);
