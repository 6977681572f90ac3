/** The rendering port: pages as HTML, and every text in the forms in which it is stored. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import type { RenderingPort } from "../../pipeline/ports.ts";
import type { RenderedBody } from "../../pipeline/records.ts";
import { at } from "./paths.ts";
import { renderIndex } from "./render-index.tsx";
import { renderBilingualPage, renderLocalePage } from "./render-page.tsx";
import { createPageWords, type PageResources } from "./words.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** `resources` are the `page.json` of every locale. */
export function htmlRendering(resources: PageResources): RenderingPort {
  const words = createPageWords(resources);
  return {
    pages(page) {
      const own = page.versions.map(({ locale }) => {
        return { path: at.page(locale, page.key), locale, html: renderLocalePage(page, locale, words) };
      });
      return [...own, { path: at.bilingual(page.key), locale: null, html: renderBilingualPage(page, words) }];
    },
    index: (index, locale) => renderIndex(index, locale, words),
    async bodies(text) {
      const bytes = Buffer.from(text, "utf8");
      const params = brotliFor(bytes);
      const [br, gz] =
        bytes.length <= briefly
          ? [brotliCompressSync(bytes, { params }), gzipSync(bytes)]
          : await Promise.all([brotli(bytes, { params }), zip(bytes)]);
      return [bodyOf("identity", bytes), bodyOf("br", br), bodyOf("gzip", gz)];
    },
  };
}

/** Bytes that are compressed in less time than another thread takes to begin and to answer: a millisecond or two. */
const briefly = 64 * 1024;

/** Quality 5 is within a tenth of the best, 11, at a fiftieth of its time; arming an edition waits for it. */
function brotliFor(bytes: Uint8Array): { readonly [param: number]: number } {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
}

/** A strong validator must differ between codings (RFC 9110 section 8.8.3.3): each is the digest of its own bytes. */
function bodyOf(coding: RenderedBody["coding"], bytes: Uint8Array): RenderedBody {
  return { coding, bytes, etag: createHash("sha256").update(bytes).digest("base64url") };
}
