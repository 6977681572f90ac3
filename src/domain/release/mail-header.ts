/**
 * The headers of an e-mail above the release that it carried: "From:", "To:", "Subject:". They are no part of the release,
 * which has its own headline and date line below them.
 */
import type { Line } from "./lines.ts";
import type { ReleaseWords } from "./words.ts";

/** How many headers make sure that it is an e-mail, one of them with an address. */
const enough = 2;
const most = 12;

/** How many of the first lines are headers of an e-mail; 0 where they are none. */
export function mailHeaders(lines: readonly Line[], { mailHeader }: ReleaseWords): number {
  const first = lines.slice(0, most);
  const end = first.findIndex(({ text, role }) => role !== null || !mailHeader.test(text));
  const count = end < 0 ? first.length : end;
  const isMail = count >= enough && count < lines.length && first.slice(0, count).some(hasAddress);
  return isMail ? count : 0;
}

function hasAddress({ text }: Line): boolean {
  return /[\w.-]@[\w-]/u.test(text);
}
