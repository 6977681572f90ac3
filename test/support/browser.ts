/** A real Chromium for the tests that need one: from `CHROMIUM_PATH`, Debian's place, or the PATH. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The path of a Chromium, or null where there is none. */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  return found ?? null;
}

/** Whether to leave out the suites that need a browser, saying so; never with `CI=true`, where they must fail. */
export function leaveOutBrowserSuite(suite: string): boolean {
  if (findChromium() !== null || process.env["CI"] === "true") return false;
  console.warn(`left out: ${suite} (no Chromium at CHROMIUM_PATH or on the PATH)`);
  return true;
}

/** Starts it with everything off that talks to the network by itself. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("no Chromium at CHROMIUM_PATH or on the PATH");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-domain-reliability",
      "--disable-sync",
      "--no-first-run",
      "--no-pings",
    ],
  });
}
