/**
 * Lists that a copy put into one line: "1. The first item 2. The second item". A text that begins with the first marker
 * of a list is cut before each next marker of the same form.
 */
const firstMarker = /^\s*(?<bullet>[•⁃‣] ?)?(?<count>\d{1,3}|[ai])(?<after>\.\)|[.)])(?=\s)/u;

/** The offsets of the second marker and of those after it. */
export function inlineListCuts(text: string): readonly number[] {
  const groups = firstMarker.exec(text.slice(0, 40))?.groups;
  if (groups === undefined) return [];
  const { bullet = "", count = "", after = "" } = groups;
  if (bullet === "" && count !== "1" && count !== "a") return []; // "5. May" is a date as often as an item
  const cuts: number[] = [];
  let next = successor(count);
  for (let from = 1; ;) {
    const at = findMarker(text, `${bullet}${next}${after}`, from);
    if (at < 0) return cuts;
    cuts.push(at);
    from = at + 1;
    next = successor(next);
  }
}

/** The marker with white space on both of its sides. */
function findMarker(text: string, marker: string, from: number): number {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
    if (/\s/u.test(text[at - 1] ?? "") && /\s/u.test(text[at + marker.length] ?? "")) return at;
  }
  return -1;
}

function successor(count: string): string {
  return /^\d/u.test(count) ? String(Number(count) + 1) : String.fromCharCode(count.charCodeAt(0) + 1);
}
