/** Lines that lead through a site, or say where its text begins and whose it is: no words of a release. */
import { releaseWords } from "../../domain/release/words.ts";
import type { InlineWords } from "./html-inline.ts";

/** "Home > News > 2023", with or without words before. */
const trail =
  /^(?:(?:you are here|現在の?位置|現在地)\s?[:：]?\s?)?(?:home|top(?: ?page)?|ホーム|トップ(?:ページ)?)\s?[>＞›»/／|｜→]/iu;

/** For those who listen to a page: where its text begins and ends. */
const signpost =
  /^[（(]?(?:ここから(?:が|は)?本文(?:です)?|本文(?:は)?ここから(?:です)?|本文(?:は)?ここまで(?:です)?|ここまで(?:が|は)?本文(?:です)?)[。．]?[）)]?$/u;

/** Whose a site is. */
const rights = /^copyright\s?(?:\(c\)|©|\d{4})/iu;

const bar = /[|｜│┃]/u;

/** In UTF-16 units. */
const longestWay = 320;

/** The words of links are in one language or the other, whatever the page's own is. */
const languages = ["en", "ja"] as const;

/** A line that leads through the site: a trail from its home page, or a link back, up, to the other language, to paper. */
export function isWayThrough({ lines, linked }: InlineWords): boolean {
  const [line = "", ...more] = lines;
  if (more.length > 0 || line.length > longestWay) return false;
  if (signpost.test(line) || rights.test(line)) return true;
  if (linked === "no") return false;
  if (trail.test(line)) return true;
  const words = line.replace(/^[▲△▴↑◀←<＜«‹\s]{1,4}/u, "");
  return linked === "wholly" && languages.some((language) => releaseWords(language).navigation.test(words));
}

/** Links beside each other, with bars between them. */
export function isBar({ lines, linked }: InlineWords): boolean {
  return linked === "wholly" && lines.length === 1 && bar.test(lines[0] ?? "");
}
