/** Folders that files will be written into: found out before anything is stored, not after something is published. */
import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { blocking } from "../domain/issue.ts";
import { Refusal } from "../pipeline/refusal.ts";

/** @throws Refusal naming every folder that cannot be written into, or made */
export async function refuseUnlessWritable(...folders: readonly string[]): Promise<void> {
  const closed = await Promise.all(
    folders.map(async (folder) => ((await isWritable(resolve(folder))) ? [] : [folder])),
  );
  const issues = closed.flat().map((folder) => blocking("folder-not-writable", folder));
  if (issues.length > 0) throw new Refusal(issues);
}

/** Whether the folder, or where it is not there yet the nearest one above it, is a folder that takes files. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    if (!(await stat(folder)).isDirectory()) return false;
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing && dirname(folder) !== folder ? isWritable(dirname(folder)) : false;
  }
}
