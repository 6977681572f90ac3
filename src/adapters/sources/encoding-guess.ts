/**
 * In which encoding bytes are that are no UTF-8 and say nothing of themselves. Line by line, because a file of two
 * encodings - most lines in one, some pasted in from another - is neither, and is to be told at its first foreign line.
 */
import Encoding from "encoding-japanese";
import { isCommonKanji, isJapanese, isWestern } from "./plausible-text.ts";
import { type ByteLine, decodeStrictly, foreignLines, isStart } from "./strict-decoding.ts";
import { utf8Shape } from "./utf8-shape.ts";
import { decodeWestern } from "./windows-1252.ts";

/** So many lines tell the encoding of a file; each costs a few attempts. */
const tellingLines = 2_000;

const japanese = ["Shift_JIS", "EUC-JP"] as const;

/** What the lines of a file are in: most of them, and the first of those that are not, with its own encoding or null. */
export interface Guess {
  /** Null where no line says anything. */
  readonly encoding: string | null;
  readonly foreign: { readonly line: ByteLine; readonly encoding: string | null } | null;
}

/** Guesses. `given`: the encoding that is known already - by a mark, or by a declaration - or null. */
export function guessEncoding(bytes: Uint8Array, given: string | null): Guess {
  const encoding = given ?? mostOf(bytes);
  if (encoding === null) return { encoding, foreign: null };
  for (const line of foreignLines(bytes)) {
    const sure = surely(line.bytes, encoding);
    if (sure !== encoding) return { encoding, foreign: { line, encoding: sure } };
    if (decodeStrictly(line.bytes, encoding) === null)
      return { encoding, foreign: { line, encoding: otherOf(line.bytes, encoding) } };
  }
  return { encoding, foreign: null };
}

/** The encoding of a line that is not in that of its file; null where it is damaged, or of none. */
function otherOf(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === "UTF-8" && isStart(bytes, encoding)) return null; // cut off: what is left of it says nothing else
  const [other, second] = encodingsOf(bytes);
  if (second !== undefined) return detected([bytes]);
  return other === undefined || other === encoding ? null : other;
}

/** The encoding that most bytes outside ASCII are in. Lines that may be of two Japanese ones follow the others. */
function mostOf(bytes: Uint8Array): string | null {
  const votes = new Map<string, number>();
  const undecided: ByteLine[] = [];
  let lines = 0;
  for (const line of foreignLines(bytes)) {
    lines += 1;
    if (lines > tellingLines) break;
    const [name, second] = encodingsOf(line.bytes);
    if (second !== undefined) undecided.push(line);
    else if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + utf8Shape(line.bytes).high);
  }
  if (undecided.length > 0) {
    const [sjis = 0, euc = 0] = japanese.map((name) => votes.get(name) ?? 0);
    const name =
      sjis === euc ? detected(undecided.map((line) => line.bytes)) : sjis > euc ? "Shift_JIS" : "EUC-JP";
    const high = undecided.reduce((sum, line) => sum + utf8Shape(line.bytes).high, 0);
    votes.set(name, (votes.get(name) ?? 0) + high);
  }
  return [...votes].reduce<[string | null, number]>(
    (most, vote) => (vote[1] > most[1] ? vote : most),
    [null, 0],
  )[0];
}

/** The encodings that a line may be in. */
function encodingsOf(bytes: Uint8Array): ReadonlySet<string> {
  const shape = utf8Shape(bytes);
  // A line of UTF-8 of which a byte was lost is still one, whatever its bytes would make elsewhere.
  const isUtf8 =
    shape.wellFormed === shape.high || (shape.long >= 3 && shape.wellFormed >= shape.high * 0.75);
  if (isUtf8 && !isRatherEuc(bytes)) return new Set(["UTF-8"]);
  const found = japanese.filter((name) => {
    const text = decodeStrictly(bytes, name);
    return text !== null && isJapanese(text);
  });
  if (found.length > 0) return new Set(found);
  return new Set(isWestern(decodeWestern(bytes)) ? ["windows-1252"] : []);
}

/**
 * The encoding of a line whose bytes may also be read in the encoding of its file, and are not of it: UTF-8 from end to end,
 * with more than one character of three bytes; or kana of EUC-JP, which in Shift_JIS are half-width ones.
 */
function surely(bytes: Uint8Array, encoding: string): string {
  if (encoding === "UTF-8") return encoding;
  const { high, wellFormed, long } = utf8Shape(bytes);
  if (long >= 2 && wellFormed === high) return "UTF-8";
  if (encoding !== "Shift_JIS" || !bytes.every((byte) => byte < 0x80 || byte > 0xa0)) return encoding;
  const kana = decodeStrictly(bytes, "EUC-JP")?.match(/[\u3041-\u30fe]/gu) ?? [];
  return kana.length > 2 && kana.length * 4 >= high ? "EUC-JP" : encoding;
}

/**
 * Whether bytes are well-formed UTF-8 by chance: some common kanji are, in EUC-JP, letters of phonetics in it (発表 is ȯɽ).
 */
export function isRatherEuc(bytes: Uint8Array): boolean {
  if (utf8Shape(bytes).long > 0 || !/[\u0180-\u02af]/u.test(new TextDecoder().decode(bytes))) return false;
  const text = decodeStrictly(bytes, "EUC-JP");
  const kanji = text?.match(/\p{Script=Han}/gu) ?? [];
  return text !== null && isJapanese(text) && kanji.every(isCommonKanji);
}

function detected(lines: readonly Uint8Array[]): string {
  const sample = Buffer.concat(lines);
  return Encoding.detect(sample, ["EUCJP", "SJIS"]) === "EUCJP" ? "EUC-JP" : "Shift_JIS";
}
