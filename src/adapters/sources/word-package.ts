/**
 * Which part of a document is what. A name says nothing: the types of parts stand in `[Content_Types].xml`, and who needs
 * whom in `.rels` parts (ECMA-376 part 2, 6.2.3 and 6.5), in the transitional and in the strict way of naming.
 */
import type { WordArchive } from "./word-archive.ts";
import { refused, type WordBudget, type WordRefused } from "./word-limits.ts";
import { readXml, type XmlVisitor } from "./word-xml.ts";

/** The parts that are read, by name; null where the document has none. */
export interface WordParts {
  readonly main: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly settings: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly properties: string | null;
}

const typesPart = "[Content_Types].xml";
const packageRelations = "_rels/.rels";

const mainType =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/iu;
const macroType = /^application\/vnd\.ms-(?:word\..*macroEnabled|office\.vbaProject)/iu;

/** What other archives of the kind hold, for whoever is told that they are not read. */
const otherTypes: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml|ms-excel/iu, "Excel"],
  [/presentationml|ms-powerpoint/iu, "PowerPoint"],
  [/ms-visio/iu, "Visio"],
];

/**
 * Finds the parts of a document.
 * @throws {WordRefused} `format-not-read`, `document-with-macros`, `document-damaged` and what reading a part throws
 */
export async function findParts(archive: WordArchive, budget: WordBudget): Promise<WordParts> {
  if (!archive.has(typesPart)) throw notRead(archive.has("mimetype") ? "OpenDocument" : "ZIP");
  const types = await readTypes(archive, budget);
  if (archive.hasEnding("vbaproject.bin") || types.all.some((type) => macroType.test(type)))
    throw refused("document-with-macros", typesPart);
  const outer = await readRelations(archive, "", budget);
  const main = outer.get("officeDocument");
  if (main === undefined) throw refused("document-damaged", packageRelations);
  const type = types.of(main);
  const other = otherTypes.find(([pattern]) => pattern.test(type));
  if (other !== undefined) throw notRead(other[1]);
  if (!archive.has(main) || !mainType.test(type)) throw refused("document-damaged", main);
  const inner = await readRelations(archive, main, budget);
  const present = (part: string | undefined): string | null =>
    part !== undefined && archive.has(part) ? part : null;
  return {
    main,
    styles: present(inner.get("styles")),
    numbering: present(inner.get("numbering")),
    settings: present(inner.get("settings")),
    footnotes: present(inner.get("footnotes")),
    endnotes: present(inner.get("endnotes")),
    properties: present(outer.get("core-properties")),
  };
}

function notRead(format: string): WordRefused {
  return refused("format-not-read", "", { format });
}

interface PartTypes {
  readonly all: readonly string[];
  of(part: string): string;
}

async function readTypes(archive: WordArchive, budget: WordBudget): Promise<PartTypes> {
  const byEnding = new Map<string, string>();
  const byPart = new Map<string, string>();
  const visitor: XmlVisitor = {
    open(name, attributes) {
      const type = attributes.get("ContentType")?.trim() ?? "";
      const [part, ending] = [attributes.get("PartName"), attributes.get("Extension")];
      if (name === "types:Override" && part !== null) byPart.set(part.toLowerCase(), type);
      if (name === "types:Default" && ending !== null) byEnding.set(ending.toLowerCase(), type);
    },
    close: () => undefined,
  };
  await readXml(typesPart, archive.read(typesPart), { visitor, budget });
  return {
    all: [...byPart.values(), ...byEnding.values()],
    of(part) {
      const name = part.toLowerCase();
      return byPart.get(`/${name}`) ?? byEnding.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
    },
  };
}

/** What a part (`""`: the package) needs, as name of the relation -> part. Of several, the first. */
async function readRelations(
  archive: WordArchive,
  source: string,
  budget: WordBudget,
): Promise<ReadonlyMap<string, string>> {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const relations = new Map<string, string>();
  if (!archive.has(part)) return relations;
  const visitor: XmlVisitor = {
    open(name, attributes) {
      if (name !== "rels:Relationship" || attributes.get("TargetMode") === "External") return;
      const type = /\/(?:relationships|metadata)\/([A-Za-z-]+)$/u.exec(attributes.get("Type") ?? "")?.[1];
      const target = resolved(attributes.get("Target") ?? "", source.slice(0, slash));
      if (type !== undefined && target !== null && !relations.has(type)) relations.set(type, target);
    },
    close: () => undefined,
  };
  await readXml(part, archive.read(part), { visitor, budget });
  return relations;
}

/** A part's name from a reference in a folder; null where it leads out of the package. */
function resolved(reference: string, folder: string): string | null {
  const path: string[] = [];
  for (const step of (reference.startsWith("/") ? reference : folder + reference).split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") path.push(step);
    else if (path.pop() === undefined) return null;
  }
  return path.length === 0 ? null : path.join("/");
}
