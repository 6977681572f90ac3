/**
 * List items come as a flat run of blocks with levels; a page needs them nested, so that a screen reader and a
 * reader without styles hear the same outline that the numbers show.
 */
import type { PageBlock } from "../../domain/edition/page.ts";

export interface ListItem {
  readonly block: PageBlock;
  readonly children: readonly ListItem[];
}

export type BodyPart =
  | { readonly kind: "block"; readonly block: PageBlock }
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

interface OpenItem {
  readonly block: PageBlock;
  readonly children: OpenItem[];
}

/** Groups each run of list items into one nested list; everything else stays as it is, in order. */
export function nestLists(blocks: readonly PageBlock[]): readonly BodyPart[] {
  const parts: BodyPart[] = [];
  let items: OpenItem[] | null = null;
  let open: OpenItem[] = [];
  for (const block of blocks) {
    if (block.kind !== "list-item") {
      items = null;
      parts.push({ kind: "block", block });
      continue;
    }
    if (items === null) {
      items = [];
      open = [];
      parts.push({ kind: "list", items });
    }
    while (open.length > 0 && (open.at(-1)?.block.level ?? 0) >= block.level) open.pop();
    const item: OpenItem = { block, children: [] };
    (open.at(-1)?.children ?? items).push(item);
    open.push(item);
  }
  return parts;
}

/** The number that a marker says, for `<li value>`: `3.` -> 3, `（2）` -> 2; null for letters and bullets. */
export function markerNumber(marker: string | null): number | null {
  const digits = /[0-9]{1,9}/u.exec((marker ?? "").normalize("NFKC"));
  return digits === null ? null : Number(digits[0]);
}

/** A list is ordered where its first item has a marker with a letter or a digit. */
export function isOrdered(items: readonly ListItem[]): boolean {
  return /[\p{L}\p{N}]/u.test(items[0]?.block.marker ?? "");
}
