/** What a stage needs of the outside world. Each port is implemented by one folder of `adapters/`; `compose.ts` plugs them in. */
import type { IndexPage } from "../domain/edition/index-page.ts";
import type { Page } from "../domain/edition/page.ts";
import type { Heads } from "./heads.ts";
import type { Provider } from "./provider.ts";
import type { Queue } from "./queue.ts";
import type { Database, RenderedBody } from "./records.ts";
import type { Step } from "./steps.ts";

export interface Ports {
  readonly database: Database;
  readonly queue: Queue;
  readonly rendering: RenderingPort;
  readonly copies: CopiesPort;
  /** What is known of events outside the database. */
  readonly heads: Heads;
  readonly provider: (name: string) => Provider | null;
  /** SHA-256, in lower-case hexadecimal. */
  readonly digest: (text: string) => string;
  /** The version of the time zone database that readings are made with, stored beside them. */
  readonly tzVersion: string;
  readonly setting: Setting;
  /** Called where a stop of the machine would matter; does nothing, unless a test asks for a stop there. */
  readonly at: (step: Step) => Promise<void>;
}

/** What is the same for every release of this publisher. */
export interface Setting {
  /** The languages that a new release is in, the source first; there is a list of releases in each from the start. */
  readonly locales: readonly string[];
  readonly homeZone: string;
  readonly publicUrl: string;
  readonly organisation: { readonly [locale: string]: string };
}

export interface RenderingPort {
  /** The HTML pages of an edition: one a locale, and the one with all side by side. */
  pages(page: Page): readonly RenderedPage[];
  /** The list of releases in one language. */
  index(index: IndexPage, locale: string): string;
  /** The stored forms of a text: as it is, and in the codings that clients accept. */
  bodies(text: string): Promise<readonly RenderedBody[]>;
}

export interface RenderedPage {
  readonly path: string;
  readonly locale: string | null;
  readonly html: string;
}

/** The copies of what is public on this machine's disk: locale files and pages. */
export interface CopiesPort {
  /** Writes each surface that has a place on disk, whole; answers the paths of the files. Bytes that are there already are left alone. */
  place(
    surfaces: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  ): Promise<readonly string[]>;
  /** Removes the files of surfaces that are public no more. */
  remove(paths: readonly string[]): Promise<void>;
}
