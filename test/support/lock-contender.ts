/** A process that wants a folder for itself, and prints `held` or `in use`. It keeps the folder until its input ends. */
import { lockFolder } from "../../src/adapters/database/folder-lock.ts";

try {
  await lockFolder(process.argv[2] ?? "");
  console.log("held");
  process.stdin.resume();
} catch {
  console.log("in use");
}
