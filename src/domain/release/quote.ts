/** Whether a paragraph is a person's words from the first character to the last. */

const pairs: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
];

/** “We agreed. We will act.”, 「協力を進める。」; not “We agreed,” he said, “and left.” */
export function isQuote(text: string): boolean {
  const pair = pairs.find(([open]) => text.startsWith(open));
  if (pair === undefined) return false;
  const [open, close] = pair;
  // A quote of several paragraphs is closed in the last of them alone.
  if (open !== close && !text.includes(close)) return /[.!?。！？]$/u.test(text);
  const end = text.replace(/[.。]$/u, "");
  if (!end.endsWith(close) || end.length < 3) return false;
  return closesAtEnd(end, open, close);
}

/** "— Moira Kinsella, director": who said it. */
export function isSignature(text: string): boolean {
  return /^[—–―-]{1,2}\s?\p{L}/u.test(text);
}

/** Whether the quote that opens a text is closed by its last character and not before. */
function closesAtEnd(text: string, open: string, close: string): boolean {
  if (open === close) return text.indexOf(close, 1) === text.length - 1;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i += 1) {
    if (text[i] === open) depth += 1;
    else if (text[i] === close) depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}
