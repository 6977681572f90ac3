/**
 * Turns the events of an XML parser into translation units.
 *
 * Inline elements (TMX 1.4b section 4): the codes in bpt, ept, ph, it and ut are dropped; what hi marks is text like any
 * other; sub is text inside a code (a title, a footnote) and is kept, parted from the words around it by a space.
 */
import type { Issue } from "../../domain/issue.ts";
import { InterchangeProblem, issueAtLine } from "./interchange-problem.ts";
import type { ReadTmxUnit, TmxSeg } from "./tmx-unit.ts";

type Attributes = Readonly<Record<string, string>>;

/** Deeper than any real unit nests its codes. */
const deepest = 64;

/** Characters of one unit with all its languages; an element counts as 64. */
const largestUnit = 2_000_000;

/** Issues gathered before a hopeless file is given up. */
const mostIssues = 100;

const codes = new Set(["bpt", "ept", "ph", "it", "ut"]);

interface OpenUnit {
  readonly tuid: string | null;
  readonly sourceLang: string | null;
  readonly createdAt: string | null;
  readonly line: number;
  readonly segs: TmxSeg[];
  readonly props: Map<string, string>;
  readonly notes: string[];
  size: number;
}

interface OpenVariant {
  readonly lang: string | null;
  readonly line: number;
  text: string | null;
}

/** A text that is being gathered; `kept` says for each open element in it whether its text counts. */
interface OpenText {
  text: string;
  readonly kept: boolean[];
  /** A sub has just opened or closed, so that a space is due before the next words. */
  gap: boolean;
}

export class TmxCollector {
  /** Units that are complete; the reader takes them out. */
  readonly units: ReadTmxUnit[] = [];
  /** What is wrong with single units, to be thrown with all the rest at the end. */
  readonly issues: Issue[] = [];
  private readonly path: string[] = [];
  private headerLang: string | null = null;
  private unit: OpenUnit | null = null;
  private variant: OpenVariant | null = null;
  private text: OpenText | null = null;
  private propType = "";

  open(name: string, attributes: Attributes, line: number): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.path.length > deepest) throw this.fatal("tmx-too-deep", line, { limit: deepest });
    if (parent === undefined && name !== "tmx")
      throw this.fatal("tmx-not-tmx", line, { element: shortened(name) });
    this.grow(64, line);
    if (this.text !== null) this.openInline(this.text, name);
    else if (name === "header") this.headerLang = sourceLangOf(attributes["srclang"]);
    else if (name === "tu") this.openUnit(attributes, line);
    else if (this.unit === null) return;
    else if (name === "tuv") {
      this.variant = { lang: attributes["xml:lang"] ?? attributes["lang"] ?? null, line, text: null };
    } else if (name === "seg" || (parent === "tu" && (name === "note" || name === "prop"))) {
      this.propType = attributes["type"] ?? "";
      this.text = { text: "", kept: [true], gap: false };
    }
  }

  words(text: string, line: number): void {
    const open = this.text;
    if (open?.kept.at(-1) !== true) return;
    this.grow(text.length, line);
    const parted = open.gap && /\S$/u.test(open.text) && /^\S/u.test(text);
    open.text += parted ? ` ${text}` : text;
    open.gap = false;
  }

  close(name: string): void {
    this.path.pop();
    if (this.text !== null) {
      this.text.kept.pop();
      if (this.text.kept.length > 0) this.text.gap ||= name === "sub";
      else this.closeText(name, this.text.text);
    } else if (name === "tuv") this.closeVariant();
    else if (name === "tu") this.closeUnit();
  }

  /** The problem that ends the reading, together with what was found before. */
  fatal(code: string, line: number, detail: Issue["detail"] = {}): InterchangeProblem {
    return new InterchangeProblem([...this.issues, issueAtLine(code, line, detail)]);
  }

  private openUnit(attributes: Attributes, line: number): void {
    this.unit = {
      tuid: attributes["tuid"] ?? null,
      sourceLang: attributes["srclang"] === undefined ? this.headerLang : sourceLangOf(attributes["srclang"]),
      createdAt: attributes["creationdate"] ?? null,
      line,
      segs: [],
      props: new Map(),
      notes: [],
      size: 0,
    };
  }

  private openInline(text: OpenText, name: string): void {
    const kept = text.kept.at(-1) === true;
    text.kept.push(name === "sub" || (kept && !codes.has(name)));
    text.gap ||= name === "sub";
  }

  private closeText(name: string, text: string): void {
    this.text = null;
    if (name === "seg" && this.variant !== null) this.variant.text = text;
    else if (name === "note") this.unit?.notes.push(text);
    else if (name === "prop" && this.unit?.props.has(this.propType) === false)
      this.unit.props.set(this.propType, text);
  }

  private closeVariant(): void {
    const { variant } = this;
    this.variant = null;
    if (variant === null) return;
    const lang = variant.lang?.trim() ?? "";
    if (lang === "") this.note("tmx-no-languages", variant.line);
    else if (variant.text === null) this.note("tmx-no-segment", variant.line, { lang: shortened(lang) });
    else this.unit?.segs.push({ lang, text: variant.text });
  }

  private closeUnit(): void {
    const { unit } = this;
    this.unit = null;
    if (unit === null) return;
    const { tuid, sourceLang, segs, notes, createdAt, line } = unit;
    const props = Object.fromEntries(unit.props);
    if (segs.length > 0) this.units.push({ tuid, sourceLang, segs, props, notes, createdAt, line });
    else this.note("tmx-no-segment", line, { lang: null });
  }

  private note(code: string, line: number, detail: Issue["detail"] = {}): void {
    this.issues.push(issueAtLine(code, line, detail));
    if (this.issues.length >= mostIssues) throw new InterchangeProblem(this.issues);
  }

  private grow(by: number, line: number): void {
    if (this.unit === null) return;
    this.unit.size += by;
    if (this.unit.size > largestUnit) throw this.fatal("tmx-too-large", line, { limit: largestUnit });
  }
}

function sourceLangOf(written: string | undefined): string | null {
  return written === undefined || written === "*all*" ? null : written;
}

function shortened(name: string): string {
  return name.slice(0, 40);
}
