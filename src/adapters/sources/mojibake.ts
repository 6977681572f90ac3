/**
 * Mojibake: text that some program decoded wrongly long ago, and that was then stored as characters. Every character of it
 * is sound, so no decoder complains; it is known by turning it back: the bytes that it was once, read as they were meant,
 * make words.
 */
import Encoding from "encoding-japanese";
import { blocking, type Issue } from "../../domain/issue.ts";
import { hasKana, isCommonKanji } from "./plausible-text.ts";
import { decodeStrictly } from "./strict-decoding.ts";
import { utf8Shape } from "./utf8-shape.ts";
import { encodeWestern } from "./windows-1252.ts";

/** In UTF-16 units: how much of a line is shown. */
const sampleLength = 24;

/** Where damage begins in a line, and what it probably is: `UTF-8 → windows-1252`, or the character that marks a loss. */
interface Damage {
  readonly at: number;
  readonly likely: string;
}

/** The first line that is mojibake, or that lost a character (U+FFFD), as the issue `mojibake`; null for a sound text. */
export function findMojibake(lines: readonly string[]): Issue | null {
  for (const [i, line] of lines.entries()) {
    if (!/[^\0-\x7f]|\$[@B]/u.test(line)) continue;
    const found = damageIn(line);
    if (found === null) continue;
    const { at, likely } = found;
    return blocking("mojibake", `line ${i + 1}`, { sample: sampleAt(line, at), likely });
  }
  return null;
}

function damageIn(line: string): Damage | null {
  return (
    utf8AsWestern(line) ??
    japaneseAsWestern(line) ??
    utf8AsShiftJis(line) ??
    eucAsShiftJis(line) ??
    bareIso2022(line) ??
    lost(line)
  );
}

function lost(line: string): Damage | null {
  const at = line.indexOf("\ufffd");
  return at < 0 ? null : { at, likely: "U+FFFD" };
}

/** Characters whose bytes in windows-1252 are above ASCII. */
const western = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/gu;

/**
 * "Ã©", "â€™", "æ—¥æœ¬". Capitals, quotes and dashes meet in sound texts too (“café”—): a single character counts only
 * where its second half is none of those.
 */
function utf8AsWestern(line: string): Damage | null {
  let [first, weight] = [-1, 0];
  for (const { 0: run, index } of line.matchAll(western)) {
    const bytes = encodeWestern(run) ?? new Uint8Array();
    const { wellFormed, high, long } = utf8Shape(bytes);
    if (wellFormed < high * 0.7) continue;
    if (first < 0) first = index;
    const isPunctuation = /â(?:[\u0080€]|[\u0082‚]|[\u0084„][\u0080-\u00bf€-™])/u.test(run);
    const isLetter = /(?:Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf])/u.test(run);
    weight += isPunctuation || isLetter || long > 1 ? 2 : /^[ÃÂÄÅ]/u.test(run) ? 1 : 0;
  }
  return weight >= 2 ? { at: first, likely: "UTF-8 → windows-1252" } : null;
}

/** "‚±‚ê‚Í" was これは in Shift_JIS, "¤³¤ì¤Ï" in EUC-JP: kana on end, or a line that makes Japanese from end to end. */
function japaneseAsWestern(line: string): Damage | null {
  const forms = [
    { kana: /(?:[‚\u0082][\u009f-\u00ffŸ]){2}/u, was: "Shift_JIS" },
    { kana: /(?:[ƒ\u0083][!-ÿ€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){3}/u, was: "Shift_JIS" },
    { kana: /(?:[¤¥][\u00a1-\u00fe]){2}/u, was: "EUC-JP" },
    { kana: /[‚ƒ\u0082\u0083]/u, was: "Shift_JIS", whole: true },
    { kana: /[¤¥]/u, was: "EUC-JP", whole: true },
  ];
  for (const { kana, was, whole = false } of forms) {
    const found = kana.exec(line);
    const bytes = found === null ? null : encodeWestern(whole ? line : found[0]);
    const text = bytes === null ? null : decodeStrictly(bytes, was);
    if (found === null || text === null) continue;
    if (whole ? isSentence(text) : /^[\u3041-\u30fe]+$/u.test(text))
      return { at: found.index, likely: `${was} → windows-1252` };
  }
  return null;
}

/** Whether all but a tenth of what is not ASCII are kana, their signs and common kanji, kana among them. */
function isSentence(text: string): boolean {
  const signs = text.match(/[^\0-\x7f]/gu) ?? [];
  const plain = signs.filter((sign) => /[\u3000-\u30ff\uff01-\uff60]/u.test(sign) || isCommonKanji(sign));
  return hasKana(text) && signs.length >= 6 && plain.length >= signs.length * 0.9;
}

/** "縺薙ｌ縺ｯ" was これは, "譁�蟄�" was 文字: kana begin with one of four rare kanji, everything else with some other. */
function utf8AsShiftJis(line: string): Damage | null {
  const likely = "UTF-8 → Shift_JIS";
  const kana = [...line.matchAll(/[縺繧繝縲](?=[\uff61-\uff9f\ufffd\u3041-\u30fe\p{Script=Han}・])/gu)];
  if (kana.length >= 2 && /[縺繧繝縲].?[縺繧繝縲\ufffd\uff61-\uff9f]/u.test(line))
    return { at: kana[0]?.index ?? 0, likely };
  const signs = line.match(/[^\0-\x7f]/gu) ?? [];
  const rare = signs.filter((sign) => /\p{Script=Han}/u.test(sign) && !isCommonKanji(sign));
  if (rare.length < 2 || rare.length < signs.length * 0.3) return null;
  const bytes = Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(line), { to: "SJIS", from: "UNICODE", type: "array" }),
  );
  return isMostlyUtf8(bytes) ? { at: line.indexOf(rare[0] ?? ""), likely } : null;
}

/** Most of it characters of three bytes, some with a last byte that stood for nothing and was lost. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const mended = bytes.map((byte, i) => (byte === 0x3f && (bytes[i - 1] ?? 0) >= 0x80 ? 0x80 : byte));
  const { wellFormed, high, long } = utf8Shape(mended);
  return long >= 2 && wellFormed >= high * 0.7;
}

/** "､ｳ､ﾎ" was この. Half-width kana with commas between them are as rare as six of them. */
function eucAsShiftJis(line: string): Damage | null {
  const pairs = [...line.matchAll(/[､･][\uff61-\uff9f]/gu)];
  const found = /(?:[､･][\uff61-\uff9f]){3}/u.exec(line);
  if (found === null || pairs.length < 6) return null;
  const bytes = Uint8Array.from(found[0], (sign) => sign.charCodeAt(0) - 0xff61 + 0xa1);
  const text = decodeStrictly(bytes, "EUC-JP");
  return text !== null && /^[\u3041-\u30fe]{3}$/u.test(text)
    ? { at: pairs[0]?.index ?? 0, likely: "EUC-JP → Shift_JIS" }
    : null;
}

/** "$B%W%l%9(B": ISO-2022-JP whose escapes were lost, or were never taken for such. */
function bareIso2022(line: string): Damage | null {
  for (const found of line.matchAll(/\$[@B]((?:[!-~]{2}){2,60}?)\p{Cc}?\([BJ]/gu)) {
    const text = decodeStrictly(Buffer.from(`\x1b$B${found[1] ?? ""}\x1b(B`, "latin1"), "ISO-2022-JP");
    if (text !== null && /[\u3041-\u30fe\p{Script=Han}]{2}/u.test(text))
      return { at: found.index, likely: "ISO-2022-JP → ASCII" };
  }
  return null;
}

/** The words around a place, whole characters. */
function sampleAt(line: string, at: number): string {
  const from = Math.max(0, at - 6);
  return line
    .slice(from, from + sampleLength)
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, "")
    .trim();
}
