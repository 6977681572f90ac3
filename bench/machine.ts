/** The machine that figures were seen on. */
import { cpus, totalmem, type as system } from "node:os";

/** "2 cores of Example CPU, 8 GiB, Linux, Node 20.20.2" */
export function machine(): string {
  const cores = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const model = cores[0]?.model.trim() || "an unnamed processor";
  return `${cores.length} cores of ${model}, ${gibibytes} GiB, ${system()}, Node ${process.versions.node}`;
}
