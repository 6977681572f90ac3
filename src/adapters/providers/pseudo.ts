/**
 * Pseudo-translation: visibly fake, a little longer, and with every placeable, number and link in place. For trying the
 * journey without any account, and for seeing at a glance what was not translated. The same text gives the same words.
 */
import { findLinks } from "../../domain/quality/find-links.ts";
import type { Content, Piece } from "../../domain/segments/segment.ts";
import type { Provider } from "../../pipeline/provider.ts";

/** The provider `pseudo`: an outside service in everything but being outside. */
export const pseudoProvider: Provider = {
  name: "pseudo",
  translate: async ({ to, segments }) => segments.map((content) => pseudoTranslate(content, to)),
};

/** `["Talks on ", { ph: "t1" }, "."]` -> `["[···· Ţåļķš öñ ", { ph: "t1" }, ".]"]`; for Japanese full-width in 【】. */
export function pseudoTranslate(content: Content, to: string): Content {
  const dress = dressOf(to);
  const letters = content.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length : 0), 0);
  const pieces: Piece[] = [dress.open + dress.padding(letters)];
  for (const piece of content)
    append(pieces, typeof piece === "string" ? outsideLinks(piece, dress.letter) : piece);
  append(pieces, dress.close);
  return dress.finish(pieces);
}

interface Dress {
  readonly open: string;
  readonly close: string;
  readonly letter: (character: string) => string;
  /** What makes up for the length that a real translation would gain. */
  readonly padding: (letters: number) => string;
  readonly finish: (pieces: readonly Piece[]) => Content;
}

function dressOf(locale: string): Dress {
  return locale.toLowerCase().split("-")[0] === "ja" ? japanese : latin;
}

/** Pairs of a letter and what stands for it. */
const accents = "aåeéiîoöuûyýAÅEÉIÎOÖUÛYÝcçCÇdðDÐgĝGĜhĥHĤjĵJĴkķKĶlļLĻnñNÑrŕRŔsšSŠtţTŢwŵWŴzžZŽ";
const accented: ReadonlyMap<string, string> = new Map(
  [...accents.matchAll(/(.)(.)/gu)].map(([, plain = "", dressed = ""]) => [plain, dressed]),
);

/** About a third longer, as most translations of English are. */
const latin: Dress = {
  open: "[",
  close: "]",
  letter: (character) => accented.get(character) ?? character,
  padding: (letters) => (letters === 0 ? "" : `${"·".repeat(Math.ceil(letters / 3))} `),
  finish: (pieces) => pieces,
};

/** Latin letters full-width, and the sentence's own full stop Japanese. */
const japanese: Dress = {
  open: "【",
  close: "】",
  letter: (character) =>
    /[A-Za-z]/u.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character,
  padding: () => "",
  finish: (pieces) =>
    pieces.map((piece, i) =>
      typeof piece === "string" && i === pieces.length - 1 ? piece.replace(/\.(?=】$)/u, "。") : piece,
    ),
};

/** Changes the letters of a text and leaves its links as they are. */
function outsideLinks(text: string, letter: (character: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const link of findLinks(text)) {
    parts.push(changed(text.slice(at, link.start), letter), link.text);
    at = link.end;
  }
  parts.push(changed(text.slice(at), letter));
  return parts.join("");
}

function changed(text: string, letter: (character: string) => string): string {
  return Array.from(text, letter).join("");
}

/** Keeps content's law: never two texts side by side. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
  else pieces.push(piece);
}
