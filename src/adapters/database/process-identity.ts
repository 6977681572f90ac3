/**
 * Which process this is, and whether another one still runs. A number alone is not enough: it is given again after a
 * crash, and in another container it means another process. So it goes with when that process began, and with the
 * space that its number is counted in.
 */
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

export interface ProcessIdentity {
  readonly pid: number;
  /** When the process began, in the kernel's ticks since it booted; null where the system does not say. */
  readonly began: string | null;
  /** Two processes count their numbers alike if and only if this is the same. */
  readonly space: string;
}

/** `elsewhere`: counted in another space, so nothing can be said from here. */
export type Life = "running" | "ended" | "elsewhere";

export async function thisProcess(): Promise<ProcessIdentity> {
  const began = (await statOf(process.pid))?.began ?? null;
  return { pid: process.pid, began, space: await ownSpace() };
}

export async function lifeOf(other: ProcessIdentity, own: ProcessIdentity): Promise<Life> {
  if (other.space !== own.space) return "elsewhere";
  if (!exists(other.pid)) return "ended";
  const stat = await statOf(other.pid);
  if (stat === null || other.began === null) return "running";
  return stat.began === other.began && !stat.dead ? "running" : "ended";
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not allowed to signal it: so it is there, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** From Linux's /proc/PID/stat (proc(5)): field 3 is the state, Z and X being dead already; field 22 the start. */
async function statOf(pid: number): Promise<{ readonly began: string; readonly dead: boolean } | null> {
  const line = await readOr(readFile(`/proc/${pid}/stat`, "utf8"));
  if (line === null) return null;
  // Field 2 is a name in brackets that may hold spaces and brackets itself; everything after its end is plain.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const [state = "", began] = [fields[0], fields[19]];
  return began === undefined ? null : { began, dead: "ZX".includes(state) };
}

async function ownSpace(): Promise<string> {
  const boot = await readOr(readFile("/proc/sys/kernel/random/boot_id", "utf8"));
  const namespace = await readOr(readlink("/proc/self/ns/pid"));
  return boot === null || namespace === null ? hostname() : `${boot.trim()} ${namespace}`;
}

/** What the system says, or null where it has no such thing (no Linux; a process that just ended). */
async function readOr(reading: Promise<string>): Promise<string | null> {
  try {
    return await reading;
  } catch {
    return null;
  }
}
