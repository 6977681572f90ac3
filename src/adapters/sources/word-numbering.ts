/**
 * The lists that a document defines (ECMA-376 part 1, 17.9): a paragraph names a list (`w:num`), which is one use of an
 * abstract list (`w:abstractNum`) and may change levels of it; an abstract list may be no more than a link to a style.
 */
import { mostListLevels, refused } from "./word-limits.ts";
import { indentOf, type WordStyles } from "./word-styles.ts";
import { isSymbolFont } from "./word-symbols.ts";
import type { XmlAttributes, XmlVisitor } from "./word-xml.ts";

/** A level of a list. */
export interface ListLevel {
  readonly start: number;
  /** The name of a form of numbers, `bullet` or `none`; `001, 002, 003, ...` for one of the document's own. */
  readonly form: string;
  /** `%1.%2` stands for the numbers of the first two levels. */
  readonly text: string;
  /** The level, counted from 1, whose use makes this one begin anew; 0 for never, null for the one above. */
  readonly restart: number | null;
  /** Whether all numbers in it are written in digits. */
  readonly legal: boolean;
  /** Whether nothing parts the number from the words. */
  readonly tight: boolean;
  /** The paragraph style that this level is for. */
  readonly style: string | null;
  /** Whether its text is a sign of a symbol font, or a picture. */
  readonly symbol: boolean;
  readonly hidden: boolean;
  readonly indent: number | null;
}

/** A list as a paragraph uses it. */
export interface WordList {
  /** The abstract list, which counts. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers that levels begin with in this list alone, from its first use on. */
  readonly starts: ReadonlyMap<number, number>;
}

type OpenLevel = { -readonly [key in keyof ListLevel]: ListLevel[key] | null };

interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  styleLink: string | null;
}

interface ListUse {
  abstractId: string;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

/** Links from a list to a style and from there to a list. One is usual. */
const mostLinks = 8;

export class WordNumbering {
  readonly #abstract = new Map<string, AbstractList>();
  readonly #uses = new Map<number, ListUse>();
  readonly #lists = new Map<number, WordList | null>();

  /** A list by the number that paragraphs name it with; null where the document does not define it. */
  list(numId: number, styles: WordStyles): WordList | null {
    const known = this.#lists.get(numId);
    if (known !== undefined) return known;
    const found = this.#find(numId, styles);
    if (this.#uses.has(numId)) this.#lists.set(numId, found);
    return found;
  }

  /** Who reads the part of the lists. */
  reader(part: string): XmlVisitor {
    return new NumberingReader(part, this.#abstract, this.#uses);
  }

  #find(numId: number, styles: WordStyles): WordList | null {
    const use = this.#uses.get(numId);
    let linked = use;
    for (let links = 0; linked !== undefined && links < mostLinks; links += 1) {
      const { abstractId } = linked;
      const abstract = this.#abstract.get(abstractId);
      if (use === undefined || abstract === undefined) return null;
      if (abstract.styleLink === null)
        return { abstractId, levels: new Map([...abstract.levels, ...use.levels]), starts: use.starts };
      linked = this.#uses.get(styles.listOf(abstract.styleLink) ?? 0);
    }
    return null;
  }
}

class NumberingReader implements XmlVisitor {
  readonly #part: string;
  readonly #abstract: Map<string, AbstractList>;
  readonly #uses: Map<number, ListUse>;
  #list: AbstractList | null = null;
  #use: ListUse | null = null;
  #overridden: number | null = null;
  #level: OpenLevel | null = null;
  #index = 0;

  constructor(part: string, abstract: Map<string, AbstractList>, uses: Map<number, ListUse>) {
    this.#part = part;
    this.#abstract = abstract;
    this.#uses = uses;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#level !== null) this.#property(this.#level, name, attributes);
    else if (name === "w:lvl") this.#openLevel(attributes);
    else if (name === "w:abstractNum") {
      this.#list = { levels: new Map(), styleLink: null };
      this.#abstract.set(attributes.get("w:abstractNumId") ?? "", this.#list);
    } else if (name === "w:num") {
      this.#use = { abstractId: "", levels: new Map(), starts: new Map() };
      const id = attributes.int("w:numId");
      if (id !== null && !this.#uses.has(id)) this.#uses.set(id, this.#use);
    } else if (name === "w:numStyleLink" && this.#list !== null)
      this.#list.styleLink = attributes.get("w:val");
    else if (this.#use !== null) this.#useProperty(this.#use, name, attributes);
  }

  close(name: string): void {
    if (name === "w:lvl") this.#closeLevel();
    else if (name === "w:lvlOverride") this.#overridden = null;
    else if (name === "w:abstractNum") this.#list = null;
    else if (name === "w:num") this.#use = null;
  }

  #useProperty(use: ListUse, name: string, attributes: XmlAttributes): void {
    if (name === "w:abstractNumId") use.abstractId = attributes.get("w:val") ?? "";
    else if (name === "w:lvlOverride") this.#overridden = this.#levelIndex(attributes);
    else if (name === "w:startOverride" && this.#overridden !== null)
      use.starts.set(this.#overridden, attributes.int("w:val") ?? 0);
  }

  #levelIndex(attributes: XmlAttributes): number {
    const index = attributes.int("w:ilvl") ?? 0;
    if (index < 0 || index >= mostListLevels)
      throw refused("nested-too-deep", this.#part, { limit: mostListLevels });
    return index;
  }

  #openLevel(attributes: XmlAttributes): void {
    this.#index = this.#levelIndex(attributes);
    this.#level = {
      start: null,
      form: null,
      text: null,
      restart: null,
      legal: null,
      tight: null,
      style: null,
      symbol: null,
      hidden: null,
      indent: null,
    };
  }

  #property(level: OpenLevel, name: string, attributes: XmlAttributes): void {
    const value = attributes.get("w:val");
    if (name === "w:start") level.start = attributes.int("w:val");
    else if (name === "w:numFmt")
      level.form ??= value === "custom" ? (attributes.get("w:format") ?? "decimal") : value;
    else if (name === "w:lvlText") level.text = value;
    else if (name === "w:lvlRestart") level.restart = attributes.int("w:val");
    else if (name === "w:isLgl") level.legal = attributes.isOn();
    else if (name === "w:suff") level.tight = value === "nothing";
    else if (name === "w:pStyle") level.style = value;
    else if (name === "w:vanish") level.hidden = attributes.isOn();
    else if (name === "w:ind") level.indent = indentOf(attributes);
    else if (name === "w:lvlPicBulletId") level.symbol = true;
    else if (name === "w:rFonts") level.symbol ||= isSymbolFont(attributes.get("w:ascii") ?? "");
  }

  #closeLevel(): void {
    const level = this.#level;
    this.#level = null;
    if (level === null) return;
    const { start, form, text, restart, legal, tight, style, symbol, hidden, indent } = level;
    const levels = this.#use?.levels ?? this.#list?.levels;
    levels?.set(this.#index, {
      start: start ?? 0,
      form: form ?? "decimal",
      text: (text ?? "").slice(0, 200),
      restart,
      legal: legal ?? false,
      tight: tight ?? false,
      style,
      symbol: symbol ?? false,
      hidden: hidden ?? false,
      indent,
    });
  }
}
