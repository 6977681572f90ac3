/** The numbers of a text by value, by the rules of its language; a language without rules has its digits read. */
import { canonical } from "./decimal.ts";
import { asciiDigits, enumerationMarks, type NumberRead, telephones, valuesOfRun } from "./number-read.ts";
import { readNumbersEn } from "./read-numbers-en.ts";
import { readNumbersJa } from "./read-numbers-ja.ts";

const readers: ReadonlyMap<string, (text: string) => readonly NumberRead[]> = new Map([
  ["en", readNumbersEn],
  ["ja", readNumbersJa],
]);

/** Whether numbers of this language are read with their words and units, so that a difference is certain. */
export function readsNumbersOf(language: string): boolean {
  return readers.has(language);
}

/** Offsets are of the text as given. */
export function readNumbers(text: string, language: string): readonly NumberRead[] {
  const ascii = asciiDigits(text);
  const calls = telephones(ascii);
  const rest = without(ascii, calls);
  const numbers = (readers.get(language) ?? readPlainNumbers)(rest);
  return [...numbers, ...calls, ...enumerationMarks(text)].sort((a, b) => a.start - b.start);
}

/** Digits alone; a comma or a point may group or divide, which the language would have to say. */
function readPlainNumbers(text: string): readonly NumberRead[] {
  return [...text.matchAll(/[0-9](?:[0-9.,]*[0-9])?/gu)].flatMap(({ 0: run, index }) => {
    const whole = /^[0-9]+(?:[.,][0-9]+)*$/u.test(run) ? readings(run) : [];
    if (whole.length > 0)
      return [{ values: whole, start: index, end: index + run.length, required: true, repeats: true }];
    return valuesOfRun(run).map(({ value, at, length }) => {
      return { values: [value], start: index + at, end: index + at + length, required: true, repeats: true };
    });
  });
}

function readings(run: string): readonly string[] {
  const last = Math.max(run.lastIndexOf(","), run.lastIndexOf("."));
  const bare = run.replace(/[.,]/gu, "");
  if (last < 0) return [canonical(run)];
  return [canonical(bare), canonical(`${run.slice(0, last).replace(/[.,]/gu, "")}.${run.slice(last + 1)}`)];
}

function without(text: string, spans: readonly NumberRead[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}
