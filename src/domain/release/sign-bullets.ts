/**
 * Signs that head a section as often as they mark a point: ■ and ◆. Before sentences, one below the other, they are bullets.
 */
import type { Line } from "./lines.ts";
import type { Marker } from "./marker.ts";
import type { ReleaseWords } from "./words.ts";

const sign = /^(?<sign>[■□◆◇▼▲★☆])[ \u3000]{0,2}(?=[^\s：:])/u;

/** How many in a row make them bullets. */
const enough = 2;

/** The markers by their line's number. */
export function signBullets(lines: readonly Line[], words: ReleaseWords): ReadonlyMap<number, Marker> {
  const markers = new Map<number, Marker>();
  let row: (readonly [number, Marker])[] = [];
  const settle = (): void => {
    if (row.length >= enough) for (const [number, marker] of row) markers.set(number, marker);
    row = [];
  };
  for (const [i, line] of lines.entries()) {
    const found = sign.exec(line.text);
    const bullet = found?.groups?.["sign"];
    // The rest of a point that was broken at a width belongs to it.
    const goesOn = row.length > 0 && !line.afterBlank && line.indent > 0;
    if (found === null || bullet === undefined) {
      if (!goesOn) settle();
      continue;
    }
    if (row.length > 0 && row[0]?.[1].bullet !== bullet) settle();
    if (endsAsSentence(lines, i, words))
      row.push([line.number, { bullet, number: null, length: found[0].length }]);
    else settle();
  }
  settle();
  return markers;
}

/** In lines. */
const longestPoint = 6;

/** Whether a line, or one of the lines directly below it, ends a sentence. */
function endsAsSentence(lines: readonly Line[], at: number, words: ReleaseWords): boolean {
  for (const [i, line] of lines.slice(at, at + longestPoint).entries()) {
    if (i > 0 && (line.afterBlank || line.indent === 0 || sign.test(line.text))) return false;
    if (words.sentenceEnd.test(line.text)) return true;
  }
  return false;
}
