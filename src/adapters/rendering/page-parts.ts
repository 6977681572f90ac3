/** The parts of a version as a page lays them out: what stands above the rule, and the body. */
import type { Page, PageBlock, PageVersion } from "../../domain/edition/page.ts";

export interface PageParts {
  readonly category: PageBlock | null;
  readonly subheads: readonly PageBlock[];
  readonly body: readonly PageBlock[];
}

/** Category and subheads belong to the head only where they stand before all else. */
export function partsOf(version: PageVersion): PageParts {
  const rest = version.blocks.findIndex((block) => block.kind !== "category" && block.kind !== "subhead");
  const headEnd = rest < 0 ? version.blocks.length : rest;
  const head = version.blocks.slice(0, headEnd);
  const category = head[0]?.kind === "category" ? head[0] : null;
  return {
    category,
    subheads: category === null ? head : head.slice(1),
    body: version.blocks.slice(headEnd),
  };
}

/** The version in a locale. Throws where the edition has none: no language ever stands in for another. */
export function versionIn(page: Page, locale: string): PageVersion {
  const version = page.versions.find((each) => each.locale === locale);
  if (version === undefined)
    throw new Error(`edition ${page.edition} of ${page.key} has no version in ${locale}`);
  return version;
}

/** The version that the others were made from; the first where the source itself is not among them. */
export function sourceVersion(page: Page): PageVersion {
  return (
    page.versions.find((each) => each.locale === page.sourceLocale) ?? versionIn(page, page.sourceLocale)
  );
}
