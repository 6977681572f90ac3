/**
 * The styles of a document (ECMA-376 part 1, 17.7): what a paragraph is told by the style it names, by the styles that one
 * is based on, and by the defaults.
 */
import { kindOfName, type StyleKind } from "./word-style-kinds.ts";
import type { XmlAttributes, XmlVisitor } from "./word-xml.ts";

/** Languages that text is set in, for Latin letters and for those of East Asia. */
export interface WordLanguages {
  readonly latin: string | null;
  readonly eastAsian: string | null;
}

/** A list that a paragraph or style belongs to; null where it does not say. */
export interface NumberProperties {
  /** 0 takes a paragraph out of all lists. */
  readonly numId: number | null;
  /** 0 for the outermost. */
  readonly level: number | null;
}

/** What a paragraph has from its style. */
export interface ParagraphStyle {
  readonly kind: StyleKind | null;
  /** 0 to 8 for a heading, 9 for running text. */
  readonly outline: number | null;
  readonly number: NumberProperties;
  /** The style that puts it into a list: the list may say which of its levels is this style's. */
  readonly numberedBy: string | null;
  readonly hidden: boolean;
  /** Whether its words are bold or underlined. */
  readonly strong: boolean;
  /** From the left edge of the text, in twentieths of a point. */
  readonly indent: number | null;
}

interface Style {
  readonly id: string;
  readonly type: string;
  readonly names: string[];
  basedOn: string | null;
  outline: number | null;
  numId: number | null;
  level: number | null;
  hidden: boolean | null;
  strong: boolean | null;
  indent: number | null;
  languages: WordLanguages | null;
}

/** Word allows eleven styles on each other. */
const longestChain = 32;

const plainStyle: ParagraphStyle = {
  kind: null,
  outline: null,
  number: { numId: null, level: null },
  numberedBy: null,
  hidden: false,
  strong: false,
  indent: null,
};

export class WordStyles {
  readonly #styles = new Map<string, Style>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  #normal: string | null = null;
  #languages: WordLanguages = { latin: null, eastAsian: null };

  /** The languages of text that says nothing else. */
  get languages(): WordLanguages {
    const { latin = null, eastAsian = null } =
      this.#first(this.#normal ?? "", (style) => style.languages) ?? {};
    return { latin: latin ?? this.#languages.latin, eastAsian: eastAsian ?? this.#languages.eastAsian };
  }

  /** What a paragraph has from the style it names, or from that of paragraphs that name none. */
  paragraph(id: string | null): ParagraphStyle {
    const named = id ?? this.#normal;
    if (named === null) return plainStyle;
    const known = this.#paragraphs.get(named);
    if (known !== undefined) return known;
    const found =
      this.#styles.get(named)?.type === "paragraph" ? this.#paragraphOf(named) : this.#unknown(named);
    if (this.#paragraphs.size < this.#styles.size + 1_000) this.#paragraphs.set(named, found);
    return found;
  }

  /** Whether text in a character style is hidden; null where the style does not say. */
  hides(id: string): boolean | null {
    return this.#first(id, (style) => style.hidden);
  }

  /** Whether text in a character style is bold or underlined; null where the style does not say. */
  stresses(id: string): boolean | null {
    return this.#first(id, (style) => style.strong);
  }

  /** The list of a style that stands for a list (17.9.21, numStyleLink); null where it has none. */
  listOf(id: string): number | null {
    return this.#first(id, (style) => style.numId);
  }

  /** Who reads the part of the styles. */
  reader(): XmlVisitor {
    return new StylesReader({
      style: (style, isDefault) => {
        if (!this.#styles.has(style.id)) this.#styles.set(style.id, style);
        if (isDefault && style.type === "paragraph") this.#normal ??= style.id;
      },
      languages: (languages) => {
        this.#languages = languages;
      },
    });
  }

  #paragraphOf(id: string): ParagraphStyle {
    const numbered = this.#chain(id).find((style) => style.numId !== null || style.level !== null);
    return {
      kind: this.#first(id, (style) => firstOf(style.names, kindOfName)),
      outline: this.#first(id, (style) => style.outline),
      number: {
        numId: this.#first(id, (style) => style.numId),
        level: this.#first(id, (style) => style.level),
      },
      numberedBy: numbered?.id ?? null,
      hidden: this.#first(id, (style) => style.hidden) ?? false,
      strong: this.#first(id, (style) => style.strong) ?? false,
      indent: this.#first(id, (style) => style.indent),
    };
  }

  /** A style that the document does not define is set as ordinary text; all the same, its name says what it is. */
  #unknown(id: string): ParagraphStyle {
    const normal = this.#normal === null || this.#normal === id ? plainStyle : this.paragraph(this.#normal);
    return { ...normal, kind: kindOfName(id) ?? normal.kind };
  }

  #first<T>(id: string, ask: (style: Style) => T | null): T | null {
    return firstOf(this.#chain(id), ask);
  }

  /** A style and those it is based on, the nearest first. */
  #chain(id: string): readonly Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    while (style !== undefined && chain.length < longestChain && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }
}

function firstOf<S, T>(list: readonly S[], ask: (item: S) => T | null): T | null {
  for (const item of list) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}

interface StylesFound {
  style(style: Style, isDefault: boolean): void;
  languages(languages: WordLanguages): void;
}

class StylesReader implements XmlVisitor {
  readonly #found: StylesFound;
  readonly #path: string[] = [];
  #style: Style | null = null;

  constructor(found: StylesFound) {
    this.#found = found;
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === "w:style") this.#openStyle(attributes);
    else if (parent === "w:rPr" && name === "w:lang") this.#language(attributes);
    else if (this.#style !== null) this.#property(this.#style, `${parent}/${name}`, attributes);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === "w:style") this.#style = null;
  }

  #openStyle(attributes: XmlAttributes): void {
    const id = attributes.get("w:styleId") ?? "";
    const style: Style = {
      id,
      type: attributes.get("w:type") ?? "paragraph",
      names: [id],
      basedOn: null,
      outline: null,
      numId: null,
      level: null,
      hidden: null,
      strong: null,
      indent: null,
      languages: null,
    };
    this.#style = style;
    const isDefault = /^(?:1|true|on)$/u.test(attributes.get("w:default") ?? "");
    this.#found.style(style, isDefault);
  }

  #language(attributes: XmlAttributes): void {
    const languages = { latin: attributes.get("w:val"), eastAsian: attributes.get("w:eastAsia") };
    if (this.#style !== null && this.#path.at(-3) === "w:style") this.#style.languages = languages;
    else if (this.#path.at(-3) === "w:rPrDefault") this.#found.languages(languages);
  }

  /** Only properties of the style itself: those of a table style's corners stand deeper. */
  #property(style: Style, path: string, attributes: XmlAttributes): void {
    const depth = this.#path.length - 1 - this.#path.lastIndexOf("w:style");
    const value = attributes.get("w:val");
    if (path === "w:style/w:name" && value !== null) style.names.push(value);
    else if (path === "w:style/w:aliases") style.names.push(...(value ?? "").slice(0, 400).split(","));
    else if (path === "w:style/w:basedOn") style.basedOn = value;
    else if (depth === 2 && path === "w:pPr/w:outlineLvl") style.outline = attributes.int("w:val");
    else if (depth === 2 && path === "w:pPr/w:ind") style.indent = indentOf(attributes);
    else if (depth === 2 && path === "w:rPr/w:vanish") style.hidden = attributes.isOn();
    else if (depth === 2 && path === "w:rPr/w:b") style.strong = attributes.isOn();
    else if (depth === 2 && path === "w:rPr/w:u") style.strong ||= value !== "none";
    else if (depth === 3 && path === "w:numPr/w:numId") style.numId = attributes.int("w:val");
    else if (depth === 3 && path === "w:numPr/w:ilvl") style.level = attributes.int("w:val");
  }
}

/** Where the lines of a paragraph begin; `w:start` is the strict name of `w:left`. */
export function indentOf(attributes: XmlAttributes): number | null {
  return attributes.int("w:start") ?? attributes.int("w:left");
}
