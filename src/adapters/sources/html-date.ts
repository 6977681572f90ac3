/** Whether a few words are a day and hardly more: the date line of a release, or a label with its day. */
import { columnsOf } from "../../domain/release/lines.ts";
import { readDateline } from "../../domain/time/dateline.ts";

/** In columns. */
const longest = 100;

/** What every day has: a year of four digits or of an era. Cheaper to look for than a date. */
const year = /[0-9０-９]{4}|[元0-9０-９]年|(?:^|[^A-Za-z])[RＲHＨ]\.?\s?[0-9０-９]{1,2}[.．/]/u;

/** Whether at least half of the letters are those of a day. */
export function isMostlyDate(text: string): boolean {
  const words = text.trim();
  if (words.length > longest || !year.test(words) || columnsOf(words) > longest) return false;
  const read = readDateline(words, "ja"); // its readers try the English forms, too
  if (read === null) return false;
  const date = letters(words.slice(read.start, read.end));
  return letters(words) - letters(read.place ?? "") - date <= date;
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
