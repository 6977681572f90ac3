/**
 * The one door to Temporal: the runtime's own where it has one, else the polyfill.
 *
 * Everything imports `Temporal` (values and types) from here, so that Node 20, which has no native
 * Temporal, and later Nodes, which have, run the same code.
 */
import { Temporal as Polyfill } from "@js-temporal/polyfill";

const Native = (globalThis as { Temporal?: typeof Polyfill }).Temporal ?? Polyfill;

export { Native as Temporal };
