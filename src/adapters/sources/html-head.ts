/** What the head of a page says: its language, its names, and the facts that stand in it about a release. */
import { type HtmlElement, textOf, walk } from "./html-node.ts";
import type { PageNames } from "./html-title.ts";

export interface PageHead {
  /** The language as written, or null. */
  readonly lang: string | null;
  readonly names: PageNames;
  /** `<meta name="dateline:…">`, in order: the name without its prefix, the value, and the line. */
  readonly facts: readonly PageFact[];
}

export interface PageFact {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** In UTF-16 units. */
const longestName = 1_000;

export function readHead(document: HtmlElement): PageHead {
  const head = new HeadReader();
  walk(document, head);
  const { title, shared, site } = head;
  return { lang: head.lang, names: { title, shared, site }, facts: head.facts };
}

class HeadReader {
  title = "";
  shared = "";
  site = "";
  lang: string | null = null;
  readonly facts: PageFact[] = [];

  enter(element: HtmlElement): boolean {
    const { name } = element;
    if (name === "html") this.lang = langOf(element.attribute("lang") ?? element.attribute("xml:lang"));
    else if (name === "meta") this.#meta(element);
    else if (name === "title" && this.title === "") this.title = textOf(element, longestName);
    return name !== "title" && name !== "svg" && name !== "math";
  }

  leave(): void {
    // Everything is said where an element begins.
  }

  text(): void {
    // The words of a page say nothing about it.
  }

  #meta(element: HtmlElement): void {
    const value = element.attribute("content") ?? "";
    const name = (element.attribute("name") ?? element.attribute("property") ?? "").trim().toLowerCase();
    if (name.startsWith("dateline:"))
      this.facts.push({ name: name.slice("dateline:".length), value: value.trim(), line: element.line });
    else if (name === "og:title") this.shared = value.slice(0, longestName);
    else if (name === "og:site_name") this.site = value.slice(0, longestName);
    else if (element.attribute("http-equiv")?.toLowerCase() === "content-language")
      this.lang ??= langOf(value);
  }
}

/** A language tag, about: what is none is better said nothing of. */
function langOf(written: string | null): string | null {
  const tag = written?.trim() ?? "";
  return /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,8}$/u.test(tag) ? tag.replace(/_/gu, "-") : null;
}
