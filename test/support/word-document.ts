/** Word documents for tests, written by hand part by part: what no program writes, and what only some do. */
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

export const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** The inner XML of parts; those that are left out are not in the document. */
export interface DocumentParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly title?: string;
  /** The namespace of its elements. */
  readonly namespace?: string;
}

const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const roots = {
  body: "document",
  styles: "styles",
  numbering: "numbering",
  settings: "settings",
  footnotes: "footnotes",
  endnotes: "endnotes",
} as const;

/** The bytes of a document. */
export async function wordDocument(parts: DocumentParts): Promise<Uint8Array> {
  return zipOf(wordParts(parts));
}

/** The parts of a document by their names. */
export function wordParts(parts: DocumentParts): Record<string, string> {
  const { namespace = transitional } = parts;
  const relations = namespace === strict ? "http://purl.oclc.org/ooxml/officeDocument" : officeDocument;
  const names = (["styles", "numbering", "settings", "footnotes", "endnotes"] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes({ "/word/document.xml": mainType }),
    "_rels/.rels": relationships([
      [`${relations}/relationships/officeDocument`, "word/document.xml"],
      [`${packageRelations}/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "word/_rels/document.xml.rels": relationships(
      names.map((name) => [`${relations}/relationships/${name}`, `${name}.xml`]),
    ),
    "word/document.xml": rootOf("body", `<w:body>${parts.body}</w:body>`, namespace),
    "docProps/core.xml": `${declaration}<cp:coreProperties xmlns:cp="${packageRelations}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ""}</dc:title></cp:coreProperties>`,
  };
  for (const name of names) files[`word/${name}.xml`] = rootOf(name, parts[name] ?? "", namespace);
  return files;
}

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006";

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const parts = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${all.join("")}</Relationships>`;
}

function rootOf(part: keyof typeof roots, inner: string, namespace: string): string {
  const bound = [
    `xmlns:w="${namespace}"`,
    `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
    `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
    `xmlns:v="urn:schemas-microsoft-com:vml"`,
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
    `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`,
    `xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"`,
  ];
  return `${declaration}<w:${roots[part]} ${bound.join(" ")}>${inner}</w:${roots[part]}>`;
}

/** An archive of files, always the same bytes for the same files. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0), forceDosTimestamp: true });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** A paragraph: its properties, and its text or its runs. */
export function p(content: string, properties = ""): string {
  const runs = content.startsWith("<") || content === "" ? content : r(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run: its text and its properties. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties of a paragraph in a list. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A list with levels, and uses of it. */
export function list(id: number, levels: readonly string[], uses: readonly number[] = [id]): string {
  const all = levels.map((inner, i) => `<w:lvl w:ilvl="${i}">${inner}</w:lvl>`).join("");
  const nums = uses.map((use) => `<w:num w:numId="${use}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<w:abstractNum w:abstractNumId="${id}">${all}</w:abstractNum>${nums.join("")}`;
}

/** A level of a list: its form and its text, from 1. */
export function level(form: string, text: string, more = ""): string {
  return `<w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/>${more}`;
}

export function style(id: string, name: string, more = "", type = "paragraph"): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

/** The properties of a paragraph in a style. */
export function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

/** An archive of a small document's parts, and others in their place or beside them. */
export async function documentWith(more: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  return zipOf({ ...wordParts({ body: p("Text.") }), ...more });
}

/** Every place of one text in the bytes, as latin1, made another of the same length. */
export function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  if (to.length !== from.length || !text.includes(from)) throw new Error(`“${from}” cannot become “${to}”`);
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), "latin1"));
}
