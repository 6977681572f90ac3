/**
 * Reads the structure of a release: what is headline, date line, paragraph, point.
 *
 * The author's words are never altered: only white space, the markers of list items and words of the page around it are
 * left out, and the damage of copying is mended; what was repaired is said, with its line, and can be undone. Takes time
 * in proportion to the length of the text.
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";
import { languageOf } from "../locale.ts";
import type { Block, Repair } from "./block.ts";
import { addParagraph, startBody, type BodyOptions } from "./body.ts";
import { partWireDateline } from "./find-dateline.ts";
import { footnoteMarks } from "./footnote-marks.ts";
import { withDayOfPage } from "./day-of-page.ts";
import { withDateline } from "./given-dateline.ts";
import { readHead, type HeadRole, type HeadRoles } from "./head.ts";
import { joinLines } from "./joined-lines.ts";
import { readLines, type Line } from "./lines.ts";
import { markerOf, readLists } from "./list-reading.ts";
import { dropNavigation, type TextLine } from "./navigation.ts";
import { ownNames } from "./own-names.ts";
import { addBlock, addRepair, startOutline, type Outline, type RepairMade } from "./outline.ts";
import { signatureBlock } from "./signature-block.ts";
import { plainSource, type Source } from "./source.ts";
import { mayRepair, type Undone } from "./undone.ts";
import { releaseWords } from "./words.ts";
import { paragraphsIn, wrappingWidth } from "./wrapping.ts";

export interface ReadRelease {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  /**
   * `no-headline` at `headline`, `no-dateline` at `dateline`, `dateline-contradicts` and `front-matter-bad-value` at the line
   * of the front matter; or `empty-release` at `text`, alone. All are blocking.
   */
  readonly issues: readonly Issue[];
}

const nothing: Undone = new Set();

/**
 * Reads a release in its own language; `undone` names repairs (`code@line`) that a person does not want. What is no release
 * at all gives blocks as far as there are any, and issues.
 */
export function readRelease(given: Source | string, locale: string, undone: Undone = nothing): ReadRelease {
  const source = typeof given === "string" ? plainSource(given) : given;
  const words = releaseWords(locale);
  const options = { locale, words, japanese: languageOf(locale) === "ja", undone };
  const own = readLines(source);
  const read = dropNavigation(withDayOfPage(partWireDateline(own, options), options), options);
  const { pasted, issues } = withDateline(read, source.frontMatter.dateline, options);
  const lines = pasted.flatMap(({ line }) => line ?? []);
  const width = wrappingWidth(lines, words);
  const body: BodyOptions = {
    ...options,
    copy: {
      compact: source.text.replace(/\s+/gu, ""),
      unbroken: own.map(({ text }) => text).join(""),
      wrapped: width !== null,
    },
    lists: readLists(lines, { ...options, width }),
    footnotes: footnoteMarks(lines, { words, undone, marksLeftOut: read }),
    signature: signatureBlock(lines, words),
    names: ownNames(source.text, words),
    headingsNamed: lines.some(({ role }) => role?.kind === "heading"),
  };
  const outline = outlineOf(pasted, { ...body, roles: readHead(lines, options), width });
  return { ...outline, issues: [...issuesOf(outline.blocks), ...issues] };
}

function outlineOf(
  pasted: readonly TextLine[],
  options: BodyOptions & { readonly roles: HeadRoles; readonly width: number | null },
): Outline {
  const { roles } = options;
  const lines = pasted.flatMap(({ line }) => line ?? []);
  const outline = startOutline();
  const state = startBody();
  let at = 0; // the index of the run's first line among the lines
  for (const run of runsOf(pasted, roles, options)) {
    const role = roles.get(at);
    for (const paragraph of role === undefined ? paragraphsIn(run.lines, options) : [run.lines]) {
      at += paragraph.length;
      if (paragraph.length === 0) continue;
      if (role === undefined)
        addParagraph(outline, state, paragraph, { next: lines[at], afterNext: lines[at + 1] }, options);
      else {
        state.section = null;
        addHead(outline, role, paragraph, options);
      }
    }
    for (const dropped of run.dropped) addRepair(outline, dropped);
  }
  return outline;
}

function addHead(
  outline: Outline,
  role: HeadRole,
  lines: readonly Line[],
  { copy, undone }: BodyOptions,
): void {
  const { text, repairs } = joinLines(lines, { copy, undone, sentence: false });
  const line = lines[0]?.number ?? 0;
  if (role !== "repeated" && role !== "continued") {
    addBlock(outline, role, text);
    for (const repair of repairs) addRepair(outline, repair);
    return;
  }
  if (mayRepair(undone, "headline-repeated", line))
    addRepair(outline, { code: "headline-repeated", was: text, line });
  else addBlock(outline, "subhead", text);
}

/** Lines with nothing between them that could be one paragraph, and the words of the page that were dropped there. */
interface Run {
  readonly lines: Line[];
  readonly dropped: RepairMade[];
}

function runsOf(pasted: readonly TextLine[], roles: HeadRoles, options: BodyOptions): readonly Run[] {
  const runs: Run[] = [];
  let index = -1;
  let previous: Line | null = null;
  for (const { line, dropped } of pasted) {
    const run = runs.at(-1);
    let open = run;
    if (line !== null) {
      index += 1;
      const goesOn =
        roles.get(index) === "continued" ||
        (previous !== null &&
          !roles.has(index - 1) &&
          !roles.has(index) &&
          continues(line, previous, options));
      if (run !== undefined && goesOn) run.lines.push(line);
      else runs.push({ lines: [line], dropped: [] });
      open = runs.at(-1);
    } else if (run === undefined) {
      open = { lines: [], dropped: [] };
      runs.push(open);
    }
    if (dropped !== null) open?.dropped.push(dropped);
    previous = line;
  }
  return runs;
}

/** Whether a line could belong to the paragraph of the one before it. */
function continues(line: Line, before: Line, { words, japanese, lists }: BodyOptions): boolean {
  if (
    line.afterBlank ||
    markerOf(line, lists.sections, japanese) !== null ||
    lists.headings.has(before.number)
  )
    return false;
  if ((line.role?.kind ?? "paragraph") !== "paragraph" || before.role?.kind === "heading") return false;
  const openers = [
    words.note,
    words.contact,
    words.boilerplate,
    words.caption,
    words.letterhead,
    words.formula,
  ];
  if (openers.some((opener) => opener.test(line.text))) return false;
  return line.indent <= before.indent || markerOf(before, lists.sections, japanese) !== null;
}

function issuesOf(blocks: readonly Block[]): readonly Issue[] {
  if (blocks.length === 0) return [blocking("empty-release", "text")];
  const has = (kind: Block["kind"]): boolean => blocks.some((block) => block.kind === kind);
  return [
    ...(has("headline") ? [] : [blocking("no-headline", "headline")]),
    ...(has("dateline") ? [] : [blocking("no-dateline", "dateline")]),
  ];
}
