/**
 * Numbers of an English text by value: 3.5 billion, US$45m, 11:00 a.m., February 14, and numbers in words, which only
 * explain the digits of the other side ("two million" for 200万) and are never asked for.
 */
import { scaled, sum, times } from "./decimal.ts";
import { clock, clockOfRun, type NumberRead, type Token, valuesOfRun } from "./number-read.ts";
import { eras, ordinaryWords, months, scales, shortScales, wordNumbers } from "./number-words-en.ts";

/** Reads a text whose digits are ASCII and whose telephone numbers are taken out. */
export function readNumbersEn(text: string): readonly NumberRead[] {
  const tokens = tokensOf(text);
  const reads: NumberRead[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    at = token.kind === "digits" ? readDigits(text, tokens, at, reads) : readWords(text, tokens, at, reads);
  }
  return reads;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[0-9](?:[0-9.,:]*[0-9])?|[A-Za-z]+/gu)].map(({ 0: run, index }) => ({
    kind: /^[0-9]/u.test(run) ? "digits" : "letters",
    text: run,
    start: index,
    end: index + run.length,
  }));
}

/** Reads the number at a token with what belongs to it; answers the next token. */
function readDigits(text: string, tokens: readonly Token[], at: number, reads: NumberRead[]): number {
  const token = tokens[at];
  if (token === undefined) return at + 1;
  const meridiem = meridiemAfter(text, tokens, at);
  const time = clockOfRun(token.text) ?? hourOf(token.text, meridiem);
  if (time !== null) {
    const values = clockValues(time.hour, time.minute, meridiem);
    reads.push({ values, start: token.start, end: token.start + time.length, required: true, repeats: true });
    pushRun(token.text.slice(time.length), token.start + time.length, false, reads);
    return meridiem === null ? at + 1 : meridiem.next;
  }
  pushRun(token.text, token.start, isOfDate(text, tokens, at), reads);
  return readScale(text, tokens, at, reads);
}

function pushRun(run: string, start: number, repeats: boolean, reads: NumberRead[]): void {
  for (const { value, at, length } of valuesOfRun(run)) {
    reads.push({ values: [value], start: start + at, end: start + at + length, required: true, repeats });
  }
}

/** "million", "bn", "hours", "and a half" after a number change or add to what it means. */
function readScale(text: string, tokens: readonly Token[], at: number, reads: NumberRead[]): number {
  const last = reads.at(-1);
  const next = tokens[at + 1];
  const value = last?.values[0];
  if (last === undefined || value === undefined || next === undefined || !isGap(text, last.end, next.start))
    return at + 1;
  const word = next.text.toLowerCase();
  const power = scales.get(word);
  const short = shortScales.get(word);
  if (power !== undefined) {
    replaceLast(reads, { ...last, values: [scaled(value, power)], end: next.end });
    scaleRange(text, reads, power);
    return at + 2;
  }
  if (short !== undefined) replaceLast(reads, { ...last, values: [value, scaled(value, short)] });
  else if (word === "hour" || word === "hours") return readHours(tokens, at, reads, last, value);
  else if (isAndAHalf(tokens, at)) replaceLast(reads, { ...last, values: halves(value) });
  return at + 1;
}

/** "2 hours" may be told in minutes; with the minutes that follow, each part may stand for both together. */
function readHours(
  tokens: readonly Token[],
  at: number,
  reads: NumberRead[],
  hours: NumberRead,
  value: string,
): number {
  const inMinutes = times(value, 60);
  const minutesAt = at + (tokens[at + 2]?.text.toLowerCase() === "and" ? 3 : 2);
  const minutes = tokens[minutesAt];
  if (isAndAHalf(tokens, at + 1)) {
    replaceLast(reads, { ...hours, values: halves(value) });
    return at + 2;
  }
  if (!/^[0-9]{1,2}$/u.test(minutes?.text ?? "") || !/^minutes?$/iu.test(tokens[minutesAt + 1]?.text ?? "")) {
    replaceLast(reads, { ...hours, values: [value, inMinutes] });
    return at + 2;
  }
  const more = String(Number(minutes?.text));
  const total = sum(inMinutes, more);
  replaceLast(reads, { ...hours, values: [value, inMinutes, total], repeats: true });
  reads.push({
    ...hours,
    values: [more, total],
    start: minutes?.start ?? 0,
    end: minutes?.end ?? 0,
    repeats: true,
  });
  return minutesAt + 2;
}

/** One and a half, also as minutes of an hour. */
function halves(value: string): readonly string[] {
  return [value, sum(value, "0.5"), sum(times(value, 60), "30")];
}

function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  const words = [1, 2, 3].map((i) => tokens[at + i]?.text.toLowerCase());
  return words.join(" ") === "and a half";
}

/** In "3-5 million" and "3 to 5 million" the first number may mean millions as well. */
function scaleRange(text: string, reads: NumberRead[], power: number): void {
  const before = reads.at(-2);
  const last = reads.at(-1);
  const value = before?.values[0];
  if (before === undefined || last === undefined || value === undefined || last.start - before.end > 5)
    return;
  if (!/^(?:[-–—~]| to | or | and )$/u.test(text.slice(before.end, last.start))) return;
  reads[reads.length - 2] = { ...before, values: [value, scaled(value, power)] };
}

interface Meridiem {
  readonly afternoon: boolean;
  readonly next: number;
}

/** "a.m.", "pm" and the like after the token at `at`. */
function meridiemAfter(text: string, tokens: readonly Token[], at: number): Meridiem | null {
  const [number, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number === undefined || first === undefined || !isGap(text, number.end, first.start)) return null;
  const word = first.text.toLowerCase();
  if (word === "am" || word === "pm") return { afternoon: word === "pm", next: at + 2 };
  if (word !== "a" && word !== "p") return null;
  if (second?.text.toLowerCase() !== "m" || text.slice(first.end, second.start) !== ".") return null;
  return { afternoon: word === "p", next: at + 3 };
}

function hourOf(
  run: string,
  meridiem: Meridiem | null,
): { hour: number; minute: number; length: number } | null {
  return meridiem !== null && /^[0-9]{1,2}$/u.test(run) && Number(run) <= 12
    ? { hour: Number(run), minute: 0, length: run.length }
    : null;
}

/** 12:00 p.m. and 0:00 p.m. are noon; without a.m. or p.m. an hour up to 12 may be of either half. */
function clockValues(hour: number, minute: number, meridiem: Meridiem | null): readonly string[] {
  if (meridiem !== null && hour <= 12) return [clock((hour % 12) + (meridiem.afternoon ? 12 : 0), minute)];
  return hour <= 12 ? [clock(hour, minute), clock(hour + 12, minute)] : [clock(hour, minute)];
}

/** A day beside its month, or a year of our time. */
function isOfDate(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:19|20)[0-9]{2}$/u.test(token.text)) return true;
  return isBesideMonth(text, token, tokens[at - 1]) || isBesideMonth(text, token, tokens[at + 1]);
}

function isBesideMonth(text: string, token: Token, month: Token | undefined): boolean {
  if (month === undefined || !months.has(month.text)) return false;
  const between =
    month.end <= token.start ? text.slice(month.end, token.start) : text.slice(token.end, month.start);
  return between.length <= 3 && /^[\s.,]*$/u.test(between);
}

function readWords(text: string, tokens: readonly Token[], at: number, reads: NumberRead[]): number {
  const token = tokens[at];
  if (token === undefined) return at + 1;
  const month = months.get(token.text);
  if (month !== undefined) {
    const dated = [tokens[at - 1], tokens[at + 1]].some(
      (other) => other?.kind === "digits" && isBesideMonth(text, other, token),
    );
    reads.push({
      values: [String(month)],
      start: token.start,
      end: token.end,
      required: dated,
      repeats: true,
    });
  }
  const era = eras.get(token.text);
  const year = tokens[at + 1];
  if (era !== undefined && year !== undefined && /^[0-9]{1,2}$/u.test(year.text)) {
    const values = [year.text, String(era + Number(year.text))];
    reads.push({ values, start: token.start, end: year.end, required: true, repeats: true });
    return at + 2;
  }
  const words = wordNumberAt(text, tokens, at);
  if (words === null) {
    const values = ordinaryWords.get(token.text.toLowerCase());
    if (values !== undefined)
      reads.push({ values, start: token.start, end: token.end, required: false, repeats: true });
    return at + 1;
  }
  reads.push({ values: [words.value], start: token.start, end: words.end, required: false, repeats: true });
  return words.next;
}

/** "two hundred and fifty thousand" -> 250000, "a million", "half a million"; null where no number word stands. */
function wordNumberAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): { value: string; end: number; next: number } | null {
  const words = [0, 1, 2].map((i) => tokens[from + i]?.text.toLowerCase() ?? "");
  const halved = words[0] === "half" && words[1] === "a" && scales.has(words[2] ?? "");
  const single = words[0] === "a" && scales.has(words[1] ?? "");
  let total = "0";
  let section = halved ? 0.5 : single ? 1 : 0;
  let at = from + (halved ? 2 : single ? 1 : 0);
  let end = at > from ? (tokens[at - 1]?.end ?? 0) : 0;
  for (; at < tokens.length && at - from < 20; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "letters" || (end > 0 && !isGap(text, end, token.start))) break;
    const word = token.text.toLowerCase();
    const unit = wordNumbers.get(word);
    const power = scales.get(word);
    if (end > 0 && word === "and" && wordNumbers.has(tokens[at + 1]?.text.toLowerCase() ?? "")) {
      end = token.end;
      continue;
    }
    if (unit !== undefined) section += unit;
    else if (power === 2 && end > 0) section *= 100;
    else if (power !== undefined && power > 2 && end > 0) {
      total = sum(total, scaled(String(section), power));
      section = 0;
    } else break;
    end = token.end;
  }
  return end === 0 ? null : { value: sum(total, String(section)), end, next: at };
}

/** Space or a hyphen, and not much of it. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^[\s-]*$/u.test(text.slice(from, to));
}

function replaceLast(reads: NumberRead[], read: NumberRead): void {
  reads[reads.length - 1] = read;
}
