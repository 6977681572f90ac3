/** How far bytes look like UTF-8, whether they are or not: what tells a damaged line from one in another encoding. */

export interface Utf8Shape {
  /** Bytes outside ASCII. */
  readonly high: number;
  /** How many of them are part of a well-formed character. */
  readonly wellFormed: number;
  /** Characters of three or four bytes: almost never there by chance. */
  readonly long: number;
}

export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  let [high, wellFormed, long, at] = [0, 0, 0, 0];
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 1) wellFormed += length;
    if (length > 2) long += 1;
    if (length !== 1) high += Math.max(1, length);
    at += Math.max(1, length);
  }
  return { high, wellFormed, long };
}

/** How many bytes the character at an offset has (Unicode 15, table 3-7); 0 where the bytes there are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  // The second byte is narrower where a shorter form, a surrogate or a value past U+10FFFF would begin.
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
