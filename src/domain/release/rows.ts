/** What in pasted text is a row: of a table, of a label and its value, of figures. */
import { columnsOf } from "./lines.ts";
import type { ReleaseWords } from "./words.ts";

/** "Place: Tokyo", "Change (%) 10.0 20.0 19.7": a label with its value, a row of figures or of cells. */
export function isRow(text: string, { label }: ReleaseWords): boolean {
  return isLabelled(text) || label?.test(text) === true || isRowOfFigures(text) || isRowOfCells(text);
}

/** "Place: Tokyo", "05:41 Landing"; not "by 06:00", nor "Issue 1: the licence". */
export function isLabelled(text: string): boolean {
  return /(?<!\d)[:：].|[:：]\D|^\d{1,2}[:：]\d\d\s/u.test(text) && !numbered.test(text);
}

/** "Issue 1: the licence": a heading. */
export function isNumberedLabel(text: string): boolean {
  return numbered.test(text);
}

const numbered = /^\p{Lu}\p{Ll}{2,11} (?:\d{1,2}|[IVX]{1,4}): /u;

/** "Cod 2,775 1,850": two figures and more, each on its own. */
export function isRowOfFigures(text: string): boolean {
  const figures = text.match(/(?<=\s)[△▲+−-]?[\d.,]*\d[%％]?(?=\s|$)/gu)?.length ?? 0;
  return figures > 1;
}

/** 氏名　新　旧; 記　者　会　見, letter by letter, is a word, and so is what stands in 「　」. */
export function isRowOfCells(text: string): boolean {
  const cells = text.replace(/「[^」]{0,120}」|『[^』]{0,120}』/gu, "").split(/\u3000+|\t+| {3,}/u);
  return cells.length > 1 && !cells.every((cell) => columnsOf(cell) <= 2);
}
