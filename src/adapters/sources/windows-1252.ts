/**
 * windows-1252, the encoding of Western text on Windows (WHATWG encoding standard, which reads latin1 so too): Node's own
 * decoder leaves the signs from 80 to 9F - curly quotes, dashes, the euro - as control characters.
 */

/** What the bytes from 80 to 9F are; the five that stand for nothing are control characters. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const bytesOfSigns = new Map([...signs].map((sign, i) => [sign, 0x80 + i]));

/** Every byte is a character: nothing is refused. */
export function decodeWestern(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/gu, (sign) => signs.charAt(sign.charCodeAt(0) - 0x80));
}

/** The bytes that a text would be in windows-1252, or in latin1; null where it holds a character of neither. */
export function encodeWestern(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code < 0x100 ? code : bytesOfSigns.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}
