/**
 * What words a language opens its kinds of block with: the only part of reading a release that knows languages.
 * Each pattern is anchored and is asked about one line, without its outer white space.
 */
import { languageOf } from "../locale.ts";
import { englishWords } from "./words-en.ts";
import { japaneseWords } from "./words-ja.ts";

export interface ReleaseWords {
  /** Whole lines of the page around the text: links back and up, print, language links, breadcrumbs in one line. */
  readonly navigation: RegExp;
  /** The end of a line that a page adds to a link ("Open a New Window"). */
  readonly navigationEnd: RegExp;
  /** The headers of an e-mail that a release came in: "From:", "Subject:". */
  readonly mailHeader: RegExp;
  /** The first step of a breadcrumb that a copy shows as a numbered list. */
  readonly home: RegExp;
  /** Whole lines that say what sort of text it is: "Press Releases", 報道発表. */
  readonly category: RegExp;
  /** A whole line that is the name of an organisation or of a part of it: the publisher, above or below the head. */
  readonly issuer: RegExp;
  /** "To whom it may concern:", 各位, 以上: lines of a letter that are neither headline nor heading. */
  readonly formula: RegExp;
  /** Rows of a letterhead above the headline: company, representative, code. */
  readonly letterhead: RegExp;
  /** A heading of what belongs to a release, whatever stands below it: "Related materials", 【論文情報】. */
  readonly appendix: RegExp;
  /** The end of a line that leads to a list and is no heading: "Participants include:". */
  readonly leadIn: RegExp;
  /** The end of a title's line that the next one goes on: "… of the". */
  readonly unfinished: RegExp;
  /** A row that says when, where or for whom something is, although no colon stands in it: 日時　8月2日. */
  readonly label: RegExp | null;
  /** A note or reference: "Note:", （注1）, ※. */
  readonly note: RegExp;
  /** The heading of the standing paragraph on the organisation: "About …". */
  readonly boilerplate: RegExp;
  /** The standing paragraph with its heading in it: "About Example: Example makes …". */
  readonly boilerplateOpening: RegExp | null;
  /** Everywhere, with the flag g: the names of organisations beside their legal form, as groups; null where none is needed. */
  readonly legalName: RegExp | null;
  /** A heading on what its group `name` names: 【みちしるべとは】. */
  readonly aboutName: RegExp | null;
  /** A heading of the first section, however short the text below: "Summary", 概要. */
  readonly section: RegExp;
  /** The end of words that a number follows as a part of them: 図1, "Table1". */
  readonly counted: RegExp;
  /** The words before the day of a date line: "Date of issue:". Asked about what stands before the day, folded. */
  readonly datelineLabel: RegExp;
  /** What belongs to the day behind it: a clock, "by the press office", 更新. Asked about a folded text. */
  readonly datelineTail: RegExp;
  /** The heading or first words of whom to ask. */
  readonly contact: RegExp;
  /** A photograph's caption or alternative text, which is no heading although it is short and has no full stop. */
  readonly caption: RegExp;
  /** What no title of a section has inside it and a sentence has: 、; null where a title may have it. */
  readonly clauseMark: RegExp | null;
  /** Whether a line ends as a sentence does. A closing bracket or quote may follow the stop. */
  readonly sentenceEnd: RegExp;
  /** A line that ends with a stop and all the same no sentence: "… in Washington, D.C." */
  readonly abbreviationEnd: RegExp | null;
}

/** The words of a locale. A language without words of its own is read with the English ones. */
export function releaseWords(locale: string): ReleaseWords {
  return languageOf(locale) === "ja" ? japaneseWords : englishWords;
}
