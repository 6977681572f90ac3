/**
 * Where the public pages, feeds and documents stand (CONTRACT.md, HTTP public), in two forms: `path` for links
 * that a reader follows within the site, and `absolute` for what other machines read (canonical, alternates).
 */

/** Everything that has an address on the site. */
export const at = {
  page: (locale: string, key: string) => `/${locale}/releases/${key}`,
  bilingual: (key: string) => `/releases/${key}`,
  index: (locale: string) => `/${locale}/releases`,
  month: (locale: string, year: number, month: number) => `/${locale}/releases?year=${year}&month=${month}`,
  year: (locale: string, year: number) => `/${locale}/releases?year=${year}`,
  atom: (locale: string) => `/${locale}/feed.atom`,
  jsonFeed: (locale: string) => `/${locale}/feed.json`,
  rss: (locale: string) => `/${locale}/feed.rss`,
  release: (key: string) => `/v1/releases/${key}`,
  document: (locale: string, key: string) => `/v1/releases/${key}/${locale}`,
} as const;

/** A link from one page of the site to another: `/en/releases/x`, or `/press/en/releases/x` below a path. */
export function path(publicUrl: string, to: string): string {
  const site = URL.canParse(publicUrl) ? new URL(publicUrl).pathname : "";
  return (site === "/" ? "" : site) + to;
}

/** The whole address: `https://example.org/en/releases/x`. */
export function absolute(publicUrl: string, to: string): string {
  return publicUrl + to;
}
