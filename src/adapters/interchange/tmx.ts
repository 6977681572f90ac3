/**
 * TMX 1.4b, in and out, as a stream: memory does not grow with the file.
 *
 * A document type declaration is allowed, since most tools write one, but nothing in it is obeyed: entities that a file
 * declares are refused, and nothing outside the file is ever opened. Nothing of a file is to be kept until the reader
 * has come to its end without throwing.
 */
import { SaxesParser } from "saxes";
import { decodeText } from "./decode-text.ts";
import { InterchangeProblem } from "./interchange-problem.ts";
import { TmxCollector } from "./tmx-collector.ts";
import type { ReadTmxUnit, TmxUnit } from "./tmx-unit.ts";

/** Characters that one tag, comment, declaration or text may take before the file is refused. */
const longestToken = 2_000_000;

/**
 * The translation units of a file in UTF-8 or UTF-16 (with or without mark), in order.
 * @throws InterchangeProblem `file-encoding`, `file-truncated`, `tmx-truncated`, `tmx-not-xml`, `tmx-not-tmx`, `tmx-entity`, `tmx-too-deep`
 *   and `tmx-too-large` at once; `tmx-no-languages` and `tmx-no-segment` at the end of the file, all of them together
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<ReadTmxUnit> {
  const collector = new TmxCollector();
  const feed = new Feed(collector);
  for await (const text of decodeText(chunks, { declared: declaredEncoding })) {
    feed.write(text);
    yield* collector.units.splice(0);
  }
  feed.end();
  yield* collector.units.splice(0);
  if (collector.issues.length > 0) throw new InterchangeProblem(collector.issues);
}

/** The encoding that an XML declaration names. */
function declaredEncoding(head: string): string | null {
  return /^<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})["']/u.exec(head)?.[1] ?? null;
}

/** The parser with its limits: it owns one parse and throws at the first thing that is not well-formed. */
class Feed {
  private readonly parser = new SaxesParser();
  private readonly collector: TmxCollector;
  private tokens = 0;
  private lastTokens = 0;
  private sinceToken = 0;
  private ended = false;

  constructor(collector: TmxCollector) {
    this.collector = collector;
    const { parser } = this;
    const counted =
      <T>(take: (value: T) => void) =>
      (value: T) => {
        this.tokens += 1;
        take(value);
      };
    parser.on(
      "opentag",
      counted((tag) => collector.open(tag.name, tag.attributes, parser.line)),
    );
    parser.on(
      "closetag",
      counted((tag) => collector.close(tag.name)),
    );
    parser.on(
      "text",
      counted((text) => collector.words(text, parser.line)),
    );
    parser.on(
      "cdata",
      counted((text) => collector.words(text, parser.line)),
    );
    parser.on(
      "comment",
      counted(() => undefined),
    );
    parser.on(
      "processinginstruction",
      counted(() => undefined),
    );
    parser.on(
      "doctype",
      counted((declaration) => this.refuseEntities(declaration)),
    );
    parser.on("error", (error) => {
      throw this.problemOf(error);
    });
  }

  write(text: string): void {
    this.parser.write(text);
    this.sinceToken = this.tokens === this.lastTokens ? this.sinceToken + text.length : 0;
    this.lastTokens = this.tokens;
    if (this.sinceToken > longestToken) {
      throw this.collector.fatal("tmx-too-large", this.parser.line, { limit: longestToken });
    }
  }

  end(): void {
    this.ended = true;
    this.parser.close();
  }

  private refuseEntities(declaration: string): void {
    if (declaration.includes("<!ENTITY") || /%[^\s;%]{1,80};/u.test(declaration)) {
      throw this.collector.fatal("tmx-entity", this.parser.line);
    }
  }

  /** What the parser found wrong. Anything wrong at the very end is a part that is missing. */
  private problemOf(error: Error): InterchangeProblem {
    const { line, column } = this.parser;
    if (this.ended) return this.collector.fatal("tmx-truncated", line);
    const reason = error.message.replace(/^\d+:\d+: /u, "");
    if (reason.startsWith("undefined entity")) return this.collector.fatal("tmx-entity", line, { column });
    return this.collector.fatal("tmx-not-xml", line, { column, reason });
  }
}

export interface TmxHeader {
  /** The language that units have as their source, unless they say another; null for `*all*`. */
  readonly sourceLang: string | null;
  /** When the file was made, `YYYYMMDDThhmmssZ`; left out where null, so that the same units give the same bytes. */
  readonly createdAt: string | null;
}

/**
 * A TMX file in UTF-8, valid by tmx14.dtd, in pieces of one unit. Characters that XML cannot hold become U+FFFD.
 * @throws RangeError for a unit without languages, which the format cannot hold
 */
export async function* writeTmx(
  units: AsyncIterable<TmxUnit> | Iterable<TmxUnit>,
  header: TmxHeader,
): AsyncGenerator<string> {
  const about = attributes({
    creationtool: "dateline",
    creationtoolversion: "1",
    segtype: "sentence",
    "o-tmf": "dateline",
    adminlang: "en",
    srclang: header.sourceLang ?? "*all*",
    datatype: "plaintext",
    creationdate: header.createdAt,
  });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${about}/>\n  <body>\n`;
  for await (const unit of units) yield unitXml(unit, header);
  yield "  </body>\n</tmx>\n";
}

function unitXml(unit: TmxUnit, header: TmxHeader): string {
  if (unit.segs.length === 0) throw new RangeError("a translation unit has at least one language");
  const srclang = unit.sourceLang === header.sourceLang ? null : (unit.sourceLang ?? "*all*");
  const lines = [
    `    <tu${attributes({ tuid: unit.tuid, srclang, creationdate: unit.createdAt })}>`,
    ...unit.notes.map((note) => `      <note>${escaped(note)}</note>`),
    ...Object.entries(unit.props).map(
      ([type, value]) => `      <prop${attributes({ type })}>${escaped(value)}</prop>`,
    ),
    ...unit.segs.map(
      ({ lang, text }) => `      <tuv${attributes({ "xml:lang": lang })}><seg>${escaped(text)}</seg></tuv>`,
    ),
    "    </tu>",
  ];
  return `${lines.join("\n")}\n`;
}

function attributes(values: { readonly [name: string]: string | null }): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null ? "" : ` ${name}="${escaped(value).replace(/[\t\n"]/gu, reference)}"`,
    )
    .join("");
}

/** A carriage return is written as a reference, since a reader would make a line feed of it. */
function escaped(text: string): string {
  return text.replace(/[&<>\r]/gu, reference).replace(notXml, "\uFFFD");
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Outside `Char` of XML 1.0 section 2.2; with the flag u, a surrogate matches only when it stands alone. */
// oxlint-disable-next-line no-control-regex -- these very characters are the point
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
