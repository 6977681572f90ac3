/**
 * A backup is a zip archive: what it says of itself first, then every file of the database's folder, and its seal at
 * the end. Any unzip program opens it.
 */

/** How the parts stand in the archive. */
export const parts = { manifest: "manifest.json", database: "database/" } as const;

/** The form of the archive; one that this program does not know was written by a newer one. */
const form = 1;

export interface Manifest {
  /** The version of the program that wrote it. */
  readonly program: string;
  /** RFC 3339, UTC, whole seconds. */
  readonly at: string;
}

export function manifestText({ program, at }: Manifest): string {
  return `${JSON.stringify({ form, program, at }, null, 2)}\n`;
}

/** The manifest, or null for anything else: a newer form, too. */
export function readManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // said by the caller
  }
  if (typeof value !== "object" || value === null || !("form" in value) || value.form !== form) return null;
  const { program, at } = value as { readonly [name in keyof Manifest]?: unknown };
  return typeof program === "string" && typeof at === "string" ? { program, at } : null;
}
