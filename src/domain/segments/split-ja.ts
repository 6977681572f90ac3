/**
 * Japanese sentence rules.
 *
 * 。 ends a sentence, and so do ！ and ？ and a full-width ． that is no decimal point. What stands in quotes or brackets
 * is not cut: 「…。」と述べた is one sentence. A bracket or quote that begins where a sentence could and is itself finished
 * is a piece of its own: （注：…。）, （了）, 「…。」.
 */
import { piecesAt, skipSpace } from "./cutting.ts";
import { enclosureFinder, type Enclosure } from "./enclosures.ts";
import { lineBreaksOf, type LineBreaks } from "./line-breaks.ts";
import { splitEnglish } from "./split-en.ts";

const japanese = /[\u3041-\u30ff\u3400-\u9fff]/u;
const candidates = /[。！？!?｡]{1,40}|[．.]|[）)]|\n/gu;
const closers = /^[）)」』”’〉》】〕\]｣]{0,6}/u;

/** What goes on with a sentence after 「…。」, and after ！ or ？. */
const goesOnAfterQuote =
  /^(?:[とがはをにのでもへやかよ、。，・]|など|という|といった|より|から|まで|旨|って)/u;
const goesOnAfterCry = /^(?:[、，。」』）]|と(?:の|は|い|言|述|語|話|聞|し|、)|って|など|か[、。？]|\p{Ll})/u;

/** （了） and （注：出席者は別紙） are pieces of their own without a stop. */
const wholeBracket = /^[（(](?:了|終|終わり|以上|注[0-9０-９]{0,2}[：:].*)[）)]$/su;

export function splitJapanese(text: string): readonly string[] {
  if (!japanese.test(text)) return splitEnglish(text);
  const cuts: number[] = [];
  const insideOf = enclosureFinder(text);
  let breaks: LineBreaks | null = null;
  let start = 0;
  let first = skipSpace(text, 0); // where the sentence's first letter is
  for (const { 0: sign, index: at } of text.matchAll(candidates)) {
    if (at < start) continue;
    const inside = insideOf(at);
    const after =
      at + sign.length + (closers.exec(text.slice(at + sign.length, at + sign.length + 6))?.[0].length ?? 0);
    const next = skipSpace(text, after);
    if (next >= text.length) break;
    let ends: boolean;
    if (sign === "\n") {
      breaks ??= lineBreaksOf(text, ["。", "！", "？", "．", "!", "?"], /[、，・はがをにのでとへも]$/u);
      ends = inside === null && breaks.parts(at, next);
    } else if (inside === null) {
      ends = endsOutside(text, at, sign, next);
    } else {
      ends = after > inside.close && endsWith(text, sign, inside, next, inside.open === first);
    }
    if (!ends) continue;
    cuts.push(next);
    start = next;
    first = next;
  }
  return piecesAt(text, cuts);
}

/** Whether a sign outside of quotes and brackets ends a sentence. */
function endsOutside(text: string, at: number, sign: string, next: number): boolean {
  const before = text[at - 1] ?? "";
  switch (sign) {
    case "．":
      return japanese.test(before) && !/[\d０-９]/u.test(text[at + 1] ?? "");
    case ".":
      return japanese.test(before) && /\s/u.test(text[at + 1] ?? "");
    case "）":
    case ")":
      return false;
    default:
      break;
  }
  if (/[。｡]/u.test(sign)) return true;
  // A question mark of ASCII may be part of an address.
  if (
    /^[!?]+$/u.test(sign) &&
    next === at + sign.length &&
    !japanese.test(text[next] ?? "") &&
    !/[「『（]/u.test(text[next] ?? "")
  )
    return false;
  return !goesOnAfterCry.test(text.slice(next, next + 3));
}

/** Whether a sign at the end of a quote or bracket ends the piece that the quote or bracket is. */
function endsWith(text: string, sign: string, pair: Enclosure, next: number, whole: boolean): boolean {
  if (!whole) return false;
  const following = text.slice(next, next + 4);
  const isBracket = /[（(]/u.test(text[pair.open] ?? "");
  if (sign === "）" || sign === ")") {
    return (
      pair.close - pair.open <= 300 &&
      wholeBracket.test(text.slice(pair.open, pair.close + 1)) &&
      !/^[、。，]/u.test(following)
    );
  }
  if (sign === "．" || sign === ".") return false;
  return isBracket ? !/^[、。，]/u.test(following) : !goesOnAfterQuote.test(following);
}
