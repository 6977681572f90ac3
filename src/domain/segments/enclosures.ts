/**
 * Quotes and brackets of a text that belong together. A sentence is not cut inside them: （注：…。） is one piece, and so is
 * 「『…。』…。」と述べた or “We agreed. We will act.”
 *
 * What is never closed, or only after very long, encloses nothing. Only the outermost pairs count.
 */

export interface Enclosure {
  /** The offset of the opening sign, and of the closing one. */
  readonly open: number;
  readonly close: number;
}

/** In UTF-16 units: a longer quote is a text of its own and is cut into its sentences. */
const longest = 600;

const pairs = new Map([
  ["(", ")"], ["[", "]"], ["“", "”"], ["«", "»"], ["（", "）"], ["［", "］"], ["｛", "｝"],
  ["「", "」"], ["『", "』"], ["【", "】"], ["〈", "〉"], ["《", "》"], ["〔", "〕"], ["｢", "｣"],
]); // prettier-ignore
const openings = new Map([...pairs].map(([open, close]) => [close, open]));
const signs = /[()[\]“”«»（）［］｛｝「」『』【】〈〉《》〔〕｢｣"]|\n\s*\n/gu;

/** The outermost pairs, in order. */
export function enclosuresIn(text: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  let open: { sign: string; at: number }[] = [];
  const depth = new Map<string, number>();
  const close = (sign: string, at: number): void => {
    if ((depth.get(sign) ?? 0) === 0) return; // closes what was never opened
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      depth.set(last.sign, (depth.get(last.sign) ?? 1) - 1);
      if (last.sign !== sign) continue; // opened inside and never closed
      if (at - last.at <= longest) found.push({ open: last.at, close: at });
      return;
    }
  };
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const straight = sign === '"' ? straightQuote(text, index, (depth.get('"') ?? 0) > 0) : null;
    const opening = openings.get(sign) ?? (straight === "close" ? '"' : undefined);
    if (sign.startsWith("\n")) {
      open = []; // nothing encloses two paragraphs
      depth.clear();
    } else if (pairs.has(sign) || straight === "open") {
      open.push({ sign, at: index });
      depth.set(sign, (depth.get(sign) ?? 0) + 1);
    } else if (opening !== undefined) {
      close(opening, index);
    }
  }
  return outermost(found);
}

/** A straight quote closes what is open, and opens after a space or an opening sign. */
function straightQuote(text: string, at: number, isOpen: boolean): "open" | "close" | null {
  if (isOpen) return "close";
  const before = text[at - 1];
  return before === undefined || /[\s([“（「—–-]/u.test(before) ? "open" : null;
}

/** Pairs come in the order of their closing signs: one that begins before those already found encloses them. */
function outermost(found: readonly Enclosure[]): readonly Enclosure[] {
  const outer: Enclosure[] = [];
  for (const pair of found) {
    while ((outer.at(-1)?.open ?? -1) > pair.open) outer.pop();
    outer.push(pair);
  }
  return outer;
}

/** Answers, for offsets that only grow, the pair that an offset is inside of: after its opening and not past its closing sign. */
export function enclosureFinder(text: string): (offset: number) => Enclosure | null {
  const outer = enclosuresIn(text);
  let next = 0;
  return (offset) => {
    while ((outer[next]?.close ?? Infinity) < offset) next += 1;
    const pair = outer[next];
    return pair !== undefined && pair.open < offset ? pair : null;
  };
}
