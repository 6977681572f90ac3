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
  const { key, versions } = facts;
  const documents = versions.map((version) => ({ version, text: json(localeDocument(facts, version)) }));
  const sealed = await Promise.all(
    documents.map(({ version: { locale }, text }) =>
      rendered(ports, { path: `/v1/releases/${key}/${locale}`, locale, contentType: jsonType, text }),
    ),
  );
  const seals = new Map(
    documents.map(({ version, text }, i) => [
      version.locale,
      { etag: etagOf(sealed[i]), sha256: ports.digest(text) },
    ]),
  );
  const others: Surface[] = [
    ...versions.map((version) => ({
      path: `/locales/${version.locale}/releases/${key}.json`,
      locale: version.locale,
      contentType: jsonType,
      text: localeFile(facts, version),
    })),
    {
      path: `/v1/releases/${key}`,
      locale: null,
      contentType: jsonType,
      text: json(releaseDocument(facts, seals)),
    },
    ...ports.rendering
      .pages(page)
      .map(({ path, locale, html }) => ({ path, locale, contentType: htmlType, text: html })),
  ];
  return [...sealed, ...(await Promise.all(others.map((one) => rendered(ports, one))))];
}

/** A public surface before it is bytes. */
interface Surface extends Pick<Rendering, "path" | "locale" | "contentType"> {
  readonly text: string;
}

async function rendered(ports: Ports, { text, ...surface }: Surface): Promise<Rendering> {
  return { ...surface, bodies: await ports.rendering.bodies(text) };
}

function etagOf(rendering: Rendering | undefined): string {
  return rendering?.bodies.find((body) => body.coding === "identity")?.etag ?? "";
}

const jsonType = "application/json";
const htmlType = "text/html; charset=utf-8";

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
