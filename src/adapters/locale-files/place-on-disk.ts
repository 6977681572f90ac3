/** The copies of what is public on this machine's disk: locale files for other programs, pages to look at or to serve. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { CopiesPort } from "../../pipeline/ports.ts";
import { localeFilePath, placeFile } from "./write-locale-files.ts";

export interface Folders {
  readonly localesDir: string;
  readonly siteDir: string;
}

export function placeOnDisk(folders: Folders): CopiesPort {
  return {
    async place(surfaces) {
      const files: string[] = [];
      for (const { path, bytes } of surfaces) {
        const file = fileOf(path, folders);
        if (file === null) continue;
        await placeFile(file, bytes);
        files.push(file);
      }
      return files;
    },

    async remove(paths) {
      for (const path of paths) {
        const file = fileOf(path, folders);
        if (file !== null) await rm(file, { force: true });
      }
    },
  };
}

const localeFile = /^\/locales\/([A-Za-z0-9-]+)\/releases\/([a-z0-9-]+)\.json$/u;
const page = /^\/(?:[A-Za-z0-9-]+\/)?releases\/[a-z0-9-]+$/u;

/** Where a surface has its copy, or null: documents for other sites are served only. */
function fileOf(path: string, { localesDir, siteDir }: Folders): string | null {
  const [, locale, key] = localeFile.exec(path) ?? [];
  if (locale !== undefined && key !== undefined) return localeFilePath(localesDir, locale, key);
  return page.test(path) && !path.startsWith("/v1/") ? join(siteDir, path, "index.html") : null;
}
