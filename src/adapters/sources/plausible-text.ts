/**
 * Whether characters that bytes were read as are what somebody wrote. In a wrong encoding bytes often make characters too:
 * "don’t" of a Western file is 稚 in Shift_JIS, and Chinese is rare kanji without a single kana.
 */

/** In kanji: below the first their sorts say nothing, and a text without kana may be a title; above the second, none is. */
const fewestKanji = 8;
const longestTitle = 40;

/** In UTF-16 units: enough of a text to tell. */
const longestSample = 20_000;

let common: ReadonlySet<string> | null = null;

/** Whether a kanji is of level 1 of JIS X 0208: about 97 of a hundred in running text. */
export function isCommonKanji(char: string): boolean {
  common ??= new Set(levelOne());
  return common.has(char);
}

function levelOne(): string {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xcf; lead += 1)
    for (let trail = 0xa1; trail <= (lead === 0xcf ? 0xd3 : 0xfe); trail += 1) bytes.push(lead, trail);
  return new TextDecoder("euc-jp").decode(Uint8Array.from(bytes));
}

/** Whether a text that was read as Japanese is so: more than half of it, and not of rare kanji alone. */
export function isJapanese(text: string): boolean {
  let [likely, odd] = [0, 0];
  for (const run of text.matchAll(/[^\0-\x7f]+/gu)) {
    const [words] = run;
    const around = text.charAt(run.index - 1) + text.charAt(run.index + words.length);
    if (/\p{Co}/u.test(words) || isOdd(words, around)) odd += words.length;
    else likely += words.length;
  }
  return likely > odd && !isRare(text);
}

/** A single kanji glued to a Latin letter, or a few half-width letters alone. */
function isOdd(run: string, around: string): boolean {
  return /^[\uff61-\uff9f]{1,3}$/u.test(run) || (/^\p{Script=Han}$/u.test(run) && /[a-z]/iu.test(around));
}

export function hasKana(text: string): boolean {
  return /[\u3041-\u30fe]/u.test(text);
}

/** Whether a text is Chinese that was read as Japanese: very many kanji and not one kana. */
export function isChinese(text: string): boolean {
  const sample = text.slice(0, longestSample);
  return !hasKana(sample) && (sample.match(/\p{Script=Han}/gu)?.length ?? 0) > longestTitle;
}

function isRare(text: string): boolean {
  const sample = text.slice(0, longestSample);
  if (hasKana(sample)) return false;
  const kanji = sample.match(/\p{Script=Han}/gu) ?? [];
  return kanji.length >= fewestKanji && kanji.filter(isCommonKanji).length < kanji.length * 0.6;
}

/** Whether bytes outside ASCII, read as windows-1252, are letters inside words or the signs of such texts. */
export function isWestern(line: string): boolean {
  const text = line.slice(0, longestSample);
  const signs = text.match(/[^\0-\x7f]/gu) ?? [];
  if (signs.length * 4 > text.length) return false;
  const letters = text.match(/(?<=[a-z])[À-ÖØ-öø-þŒœŠšŽž]|[À-ÖØ-öø-þŒœŠšŽž](?=[a-z])/giu) ?? [];
  const marks = text.match(/[\u2018-\u201d–—…•€£¥©®™°·«»¡¿§ªº½¼¾\u00a0]/gu) ?? [];
  return signs.length > 0 && letters.length + marks.length === signs.length;
}

/**
 * The share of characters that texts of offices are made of. UTF-16 read from the wrong end, and bytes that are no UTF-16,
 * have few of them: what is no common kanji then. Every text has white space or a stop, none has other control characters.
 */
export function ordinaryShare(text: string): number {
  if (!/[\s、。]/u.test(text) || /[^\P{Cc}\t-\r\u0085]/u.test(text)) return 0;
  const plain =
    text.match(/[\t\n\r\x20-\x7e\u00a0-\u052f\u2010-\u2027\u3000-\u30ff\uac00-\ud7a3\uff00-\uffef]/gu) ?? [];
  const kanji = (text.match(/[\u4e00-\u9fff]/gu) ?? []).filter(isCommonKanji);
  return (plain.length + kanji.length) / text.length;
}
