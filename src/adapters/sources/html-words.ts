/** White space of a page as it is shown: what a page's author sees as one space, as nothing, or as a line of its own. */
import { isWide } from "../../domain/release/lines.ts";

/** Signs without width: places where a word may be broken. Joiners inside letters stay. */
const widthless = /[\u00AD\u200B\u2060\uFEFF]+/gu;

/** White space that is not the single space that it is shown as. */
const spaces =
  /[\t\n\v\f\r\u0085\u00A0\u2028\u2029][\t\n\v\f\r \u0085\u00A0\u2028\u2029]*| [\t\n\v\f\r \u0085\u00A0\u2028\u2029]+/gu;

/** The words of one line of a page. A line end in the file between two Japanese letters is no space. */
export function shownWords(text: string): string {
  return text
    .replace(widthless, "")
    .replace(spaces, (run, at: number, whole: string) => {
      if (!/[\n\r]/u.test(run)) return " ";
      return isWideAt(whole, at - 1) && isWideAt(whole, at + run.length) ? "" : " ";
    })
    .trim();
}

/** Lines that are shown below each other, as one: parted by a space, unless Japanese letters stand on both sides. */
export function joinedWords(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = "";
  for (const line of lines) {
    if (line === "") continue;
    if (before !== "" && !(isWideAt(before, before.length - 1) && isWideAt(line, 0))) parts.push(" ");
    parts.push(line);
    before = line;
  }
  return parts.join("");
}

function isWideAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWide(text.charCodeAt(at));
}

/** Words to compare: a page writes its title in more than one place, with other spaces and signs. */
export function sameWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
