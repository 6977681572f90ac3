/**
 * What sort of file bytes are: by what they begin with, as the name on a file is often wrong - a page that is called
 * `.doc`, a letter that is called `.txt` - and only then by the name's ending.
 */
import type { SourceFormat } from "./format-read.ts";

/** A format that is read, or the name of one that is not, as people know it. */
export type FileFormat =
  | { readonly kind: "document"; readonly format: SourceFormat }
  | { readonly kind: "other"; readonly name: string };

interface Signature {
  readonly name: string;
  /** What the file begins with, as latin1. */
  readonly begins: string;
  /** Where it begins. */
  readonly at?: number;
}

const signatures: readonly Signature[] = [
  { name: "PDF", begins: "%PDF-" },
  { name: "RTF", begins: "{\\rtf" },
  { name: "PNG", begins: "\x89PNG" },
  { name: "JPEG", begins: "\xff\xd8\xff" },
  { name: "GIF", begins: "GIF8" },
  { name: "TIFF", begins: "II*\0" },
  { name: "TIFF", begins: "MM\0*" },
  { name: "WebP", begins: "WEBP", at: 8 },
  { name: "HEIC", begins: "ftyp", at: 4 },
  { name: "PostScript", begins: "%!PS" },
  { name: "gzip", begins: "\x1f\x8b" },
  { name: "7-Zip", begins: "7z\xbc\xaf" },
  { name: "RAR", begins: "Rar!\x1a" },
  { name: "WebArchive", begins: "bplist00" },
  { name: "SQLite", begins: "SQLite format 3\0" },
  { name: "ELF", begins: "\x7fELF" },
];

/** Streams of an OLE2 file (Office up to 2003), by their names, which stand there in UTF-16. */
const oldOffice = [
  { stream: "EncryptedPackage", name: "Office (password)" },
  { stream: "WordDocument", name: "Word 97-2003 (.doc)" },
  { stream: "Workbook", name: "Excel 97-2003 (.xls)" },
  { stream: "PowerPoint Document", name: "PowerPoint 97-2003 (.ppt)" },
  { stream: "JSRV_SegmentInformation", name: "Ichitaro (.jtd)" },
  { stream: "BodyText", name: "Hangul (.hwp)" },
  { stream: "__properties_version1.0", name: "Outlook (.msg)" },
];

/** Entries of archives that say what is packed in them. */
const archives = [
  { entry: "word/vbaProject.bin", name: "Word with macros (.docm)" },
  { entry: "word/", name: null },
  { entry: "xl/workbook", name: "Excel (.xlsx)" },
  { entry: "ppt/presentation", name: "PowerPoint (.pptx)" },
  { entry: "mimetypeapplication/vnd.oasis.opendocument.text", name: "OpenDocument (.odt)" },
  { entry: "mimetypeapplication/vnd.oasis.opendocument", name: "OpenDocument" },
  { entry: "mimetypeapplication/epub", name: "EPUB" },
  { entry: "Index/Document.iwa", name: "Pages" },
];

const other = (name: string): FileFormat => ({ kind: "other", name });
const document = (format: SourceFormat): FileFormat => ({ kind: "document", format });

/** The format of a file that is no text, or null where only its text can tell. */
export function binaryFormat(bytes: Uint8Array): FileFormat | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = file.subarray(0, 1024).toString("latin1");
  const found = signatures.find(({ begins, at = 0 }) => head.startsWith(begins, at));
  if (found !== undefined) return other(found.name);
  if (head.includes("%PDF-") && file.includes(0)) return other("PDF"); // some programs write a line before it
  if (head.startsWith("\xd0\xcf\x11\xe0")) {
    const known = oldOffice.find(({ stream }) => file.includes(Buffer.from(stream, "utf16le")));
    return other(known?.name ?? "OLE2");
  }
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
    const known = archives.find(({ entry }) => file.includes(entry));
    return known?.name === null ? document("word") : other(known?.name ?? "ZIP");
  }
  return null;
}

const marked = /\.(?:md|markdown|mdown|mkdn?|mdwn)$/iu;
const page = /\.(?:html?|xhtml?|shtml)$/iu;

/** Tags that a page, or a piece of one, begins with. */
const opening =
  /^\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*){0,9}<(?:!doctype\s+html|html|head|body|title|meta|main|article|section|div|h[1-6]|p|ul|ol|table|header)\b/iu;

/** The format of a text. */
export function textFormat(text: string, name: string): FileFormat {
  const head = text.slice(0, 8_192);
  if (marked.test(name)) return document("markdown");
  if (page.test(name) || opening.test(head)) return document("html");
  if (/^\s*<\?xml\b/u.test(head)) return other(xmlName(head));
  if (/^\s*<svg\b/iu.test(head)) return other("SVG");
  if (/^(?:[\w-]{1,40}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,20}){0,40}?MIME-Version:/iu.test(head))
    return other(/multipart\/related/iu.test(head) ? "MHTML (.mht)" : "e-mail (.eml)");
  return document("text");
}

function xmlName(head: string): string {
  if (/<w:wordDocument\b|<pkg:package\b/u.test(head)) return "Word XML";
  if (/<office:document\b/u.test(head)) return "OpenDocument (.fodt)";
  return /<svg\b/iu.test(head) ? "SVG" : "XML";
}

/** Whether a file may be a page, so that what it says of its encoding is to be looked for. */
export function mayBePage(head: string, name: string): boolean {
  return page.test(name) || /<(?:!doctype|html|head|meta)\b|^\s*<\?xml\b/iu.test(head);
}
