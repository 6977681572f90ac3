/**
 * What a style of a document is by its name. Word keeps its own styles under their English names whatever language it
 * speaks, with identifiers that say nothing (`a3` is `Title` in Japanese); people and other programs use Japanese names.
 */

/** `level`: 1 to 9. */
export type StyleKind =
  | { readonly kind: "headline" | "subtitle" | "caption" | "quote" | "list" | "note" | "contents" }
  | { readonly kind: "heading"; readonly level: number };

const plainKinds: readonly (readonly [RegExp, Exclude<StyleKind["kind"], "heading">])[] = [
  [/^(?:title|表題|標題|タイトル|文書名)$/u, "headline"],
  [/^(?:sub-?title|副題|副標題|サブタイトル)$/u, "subtitle"],
  [/^(?:caption|図表番号|図表見出し|キャプション)$/u, "caption"],
  [/^(?:(?:intense)?quote|quotations?|blocktext|引用文?|引用文2|ブロック)$/u, "quote"],
  [
    /^(?:list(?:paragraph|bullet|number|continue)?|リスト段落|一覧|箇条書き|段落番号|箇条書き継続)[2-5]?$/u,
    "list",
  ],
  [/^(?:footnote(?:text)?|endnote(?:text)?|脚注(?:文字列)?|文末脚注(?:文字列)?)$/u, "note"],
  [
    /^(?:toc(?:[1-9]|heading)|contents(?:[1-9]|heading)|tableoffigures|目次(?:[1-9]|の?見出し)?|図表目次)$/u,
    "contents",
  ],
];

/** What the name (or identifier) of a style says; null where it says nothing. `Heading 1`, `見出し １` -> heading 1. */
export function kindOfName(name: string): StyleKind | null {
  const plain = name.slice(0, 80).normalize("NFKC").toLowerCase().replace(/[\s_]/gu, "");
  const level = /^(?:heading|見出し)([1-9])$/u.exec(plain)?.[1];
  if (level !== undefined) return { kind: "heading", level: Number(level) };
  const found = plainKinds.find(([pattern]) => pattern.test(plain));
  return found === undefined ? null : { kind: found[1] };
}
