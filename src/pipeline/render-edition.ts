/** Every public surface of an edition as bytes: pages, documents, locale files. Long work, done before the transaction. */
import type { EditionFacts } from "../domain/edition/edition.ts";
import { localeDocument, releaseDocument } from "../domain/edition/document.ts";
import type { Page } from "../domain/edition/page.ts";
import type { Version } from "../domain/edition/version.ts";
import type { Json } from "../domain/issue.ts";
import { buildLocaleFile, serialiseLocaleFile } from "../domain/translation/locale-file.ts";
import type { Ports } from "./ports.ts";
import type { Rendering } from "./records.ts";

export async function renderEdition(
  ports: Ports,
  facts: EditionFacts,
  page: Page,
): Promise<readonly Rendering[]> {
  const renderings: Rendering[] = [];
  const seals = new Map<string, { etag: string; sha256: string }>();
  const add = async (
    path: string,
    locale: string | null,
    contentType: string,
    text: string,
  ): Promise<string> => {
    const bodies = await ports.rendering.bodies(text);
    renderings.push({ path, locale, contentType, bodies });
    return bodies.find((body) => body.coding === "identity")?.etag ?? "";
  };

  for (const version of facts.versions) {
    const { locale } = version;
    const document = json(localeDocument(facts, version));
    const etag = await add(`/v1/releases/${facts.key}/${locale}`, locale, "application/json", document);
    seals.set(locale, { etag, sha256: ports.digest(document) });
    await add(
      `/locales/${locale}/releases/${facts.key}.json`,
      locale,
      "application/json",
      localeFile(facts, version),
    );
  }
  await add(`/v1/releases/${facts.key}`, null, "application/json", json(releaseDocument(facts, seals)));
  for (const { path, locale, html } of ports.rendering.pages(page))
    await add(path, locale, "text/html; charset=utf-8", html);
  return renderings;
}

function localeFile(facts: EditionFacts, version: Version): string {
  return serialiseLocaleFile(
    buildLocaleFile({
      status: "published",
      edition: String(facts.number),
      headline: version.headline.text,
      dateline: version.dateline.text,
      blocks: version.blocks.map(({ path, text }) => ({ path, text })),
      times: version.times.map(({ id, text, value }) => ({
        id,
        text,
        instant: value.instant,
        zones: value.readings.map((reading) => reading.zone).join(","),
        duration: value.duration,
      })),
    }),
  );
}

function json(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
