/** The inverse of cutting: a block's text from its skeleton and segments, in its own language or in another. */
import { languageOf } from "../locale.ts";
import { joinPieces, plainText } from "./content.ts";
import type { Content, Piece, Unit } from "./segment.ts";

/** Languages written without spaces between sentences or words. */
const unspaced = new Set(["ja", "zh", "yue", "wuu", "th", "lo", "km", "my", "bo", "dz"]);

/** The block's own text. With the holes' own words for `render`, it is the text that was cut, byte for byte. */
export function rejoinSource(unit: Unit, render: (ph: string) => string): string {
  return unit.skeleton
    .map((between, i) => plainText(between, render) + plainText(unit.segments[i]?.content ?? [], render))
    .join("");
}

/**
 * The block in another language: all its segments' words with the skeleton between them. In a language without spaces
 * none stands between sentences; in one with spaces there is one even where the source has none.
 * @throws RangeError naming a segment that has no words
 */
export function rejoinTarget(unit: Unit, targets: ReadonlyMap<string, Content>, locale: string): Content {
  const pieces: Piece[] = [];
  const last = unit.skeleton.length - 1;
  for (const [i, skeleton] of unit.skeleton.entries()) {
    pieces.push(...(i === 0 || i === last ? skeleton : spacing(skeleton, locale)));
    const segment = unit.segments[i];
    if (segment === undefined) continue;
    const words = targets.get(segment.id);
    if (words === undefined) throw new RangeError(`no words for the segment ${segment.id}`);
    pieces.push(...words);
  }
  return joinPieces(pieces);
}

/** What stands between two sentences, as the language sets it. */
function spacing(between: Content, locale: string): Content {
  const [first, last] = [between[0], between.at(-1)];
  if (unspaced.has(languageOf(locale))) {
    const pieces = [...between];
    if (typeof first === "string") pieces[0] = first.trimStart();
    const tail = pieces.at(-1);
    if (typeof tail === "string") pieces[pieces.length - 1] = tail.trimEnd();
    return joinPieces(pieces);
  }
  if (between.length === 1 && typeof first === "string" && /^\u3000+$/u.test(first)) return [" "];
  return typeof last === "string" && /\s$/u.test(last) ? between : joinPieces([...between, " "]);
}
