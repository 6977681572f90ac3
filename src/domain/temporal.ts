/**
 * The one door to Temporal: the runtime's own where it has one, else the polyfill.
 *
 * Everything imports `Temporal` (values and types) from here, so that Node 20, which has no native
 * Temporal, and later Nodes, which have, run the same code.
 */
import { Temporal as Polyfill } from "@js-temporal/polyfill";

const runtime = globalThis as unknown as { readonly Temporal?: typeof Polyfill };

export const Temporal: typeof Polyfill = runtime.Temporal ?? Polyfill;

export declare namespace Temporal {
  type Instant = Polyfill.Instant;
  type PlainDate = Polyfill.PlainDate;
  type PlainTime = Polyfill.PlainTime;
  type PlainDateTime = Polyfill.PlainDateTime;
  type ZonedDateTime = Polyfill.ZonedDateTime;
  type Duration = Polyfill.Duration;
}
