/**
 * Reads the structure of a release that was pasted from a web page: what is headline, date line, paragraph, point.
 *
 * The author's characters are never altered. Every block's text is a piece of the submitted text (with `\n` for any kind
 * of line end); only outer white space, the markers of list items and words of the page around it are left out, and
 * what was repaired is said. Takes time in proportion to the length of the text.
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";
import { languageOf } from "../locale.ts";
import type { Block, Repair } from "./block.ts";
import { addParagraph, startBody, type BodyOptions } from "./body.ts";
import { partWireDateline } from "./find-dateline.ts";
import { readHead, type HeadRole, type HeadRoles } from "./head.ts";
import { readLines, type Line } from "./lines.ts";
import { readMarker } from "./marker.ts";
import { dropNavigation, type TextLine } from "./navigation.ts";
import { addBlock, addRepair, startOutline, type Outline } from "./outline.ts";
import { releaseWords } from "./words.ts";
import { paragraphsIn } from "./wrapping.ts";

export interface ReadRelease {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  /** `no-headline` at `headline`, `no-dateline` at `dateline`; or `empty-release` at `text`, alone. All are blocking. */
  readonly issues: readonly Issue[];
}

/** Reads a release in its own language. What is no release at all gives blocks as far as there are any, and issues. */
export function readRelease(text: string, locale: string): ReadRelease {
  const options = { locale, words: releaseWords(locale), japanese: languageOf(locale) === "ja" };
  const { source, lines: read } = readLines(text);
  const pasted = dropNavigation(partWireDateline(read, options), options.words);
  const lines = pasted.flatMap(({ line }) => line ?? []);
  const roles = readHead(lines, options);
  const outline = startOutline();
  const body = startBody();
  let at = 0; // the index of the run's first line among the lines
  for (const run of runsOf(pasted, roles, options)) {
    const role = roles.get(at);
    for (const paragraph of role === undefined ? paragraphsIn(run.lines, options.words) : [run.lines]) {
      at += paragraph.length;
      const [first, last] = [paragraph[0], paragraph.at(-1)];
      if (first === undefined || last === undefined) continue;
      const words = source.slice(first.start, last.end);
      if (role === undefined) addParagraph(outline, body, { text: words, first, last }, lines[at], options);
      else addHead(outline, role, words);
    }
    for (const dropped of run.dropped) addRepair(outline, "navigation-dropped", dropped);
  }
  return { ...outline, issues: issuesOf(outline.blocks) };
}

function addHead(outline: Outline, role: HeadRole, text: string): void {
  if (role === "repeated") addRepair(outline, "headline-repeated", text);
  else addBlock(outline, role, text);
}

/** Lines with nothing between them that could be one paragraph, and the words of the page that were dropped there. */
interface Run {
  readonly lines: Line[];
  readonly dropped: string[];
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
        previous !== null && !roles.has(index - 1) && !roles.has(index) && continues(line, previous, options);
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
function continues(line: Line, before: Line, { words, japanese }: BodyOptions): boolean {
  if (line.afterBlank || readMarker(line.text, japanese) !== null) return false;
  if ([words.note, words.contact, words.boilerplate].some((opener) => opener.test(line.text))) return false;
  return line.indent <= before.indent || readMarker(before.text, japanese) !== null;
}

function issuesOf(blocks: readonly Block[]): readonly Issue[] {
  if (blocks.length === 0) return [blocking("empty-release", "text")];
  const has = (kind: Block["kind"]): boolean => blocks.some((block) => block.kind === kind);
  return [
    ...(has("headline") ? [] : [blocking("no-headline", "headline")]),
    ...(has("dateline") ? [] : [blocking("no-dateline", "dateline")]),
  ];
}
