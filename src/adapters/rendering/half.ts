/**
 * A half of a stated time is never broken over two lines: 午前1 at the end of a line and 時 at the start of the
 * next is what browsers do by default. Only a half that is wider than a small telephone may break, and then
 * between its day and its clock, never inside one of them.
 */

/** The width of a text in em, as a sans-serif draws it: an estimate, within some percent for Latin and Japanese. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * The pieces that stay whole when a half must break.
 * "Wednesday, February 15, 2023, at 11:00 a.m." -> "Wednesday, ", "February 15, 2023, ", "at 11:00 a.m."
 */
export function unbreakable(half: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of half.split(breakPlace)) {
    const last = pieces.at(-1);
    if (last !== undefined && clingsTo(last, part)) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

/** After a space; in Japanese after 年, 日 and a closing bracket. */
const breakPlace = /(?<=\s|\d日|）)(?![\s）、。])|(?<=年)(?=\d)/u;

/** "February 15", "at 11:00", "15 February", "15, 2023" and "11:00 a.m." stay together. */
function clingsTo(before: string, part: string): boolean {
  if (/^\d{4}(?!\d)/u.test(part)) return true;
  if (/^\d/u.test(part)) return /[A-Za-z.]\s$/u.test(before);
  return /^[ap]\.?m\b/iu.test(part) || /(?<!\d)\d{1,2}\s$/u.test(before);
}

function characterWidth(character: string): number {
  if (character > "\u2e7f") return 1;
  if (" .,:;'’ijl|!".includes(character)) return 0.27;
  if ("mwMW—".includes(character)) return 0.9;
  if ("frt()-".includes(character)) return 0.38;
  return 0.57;
}
