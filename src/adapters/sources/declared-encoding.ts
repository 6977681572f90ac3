/** What a page says of its own encoding, in its first bytes: `<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`. */

/** In bytes: browsers look no further than 1,024, and some pages have a long comment first. */
const searched = 4_096;

/** The label as it stands there, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, searched)).toString("latin1");
  const xml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/iu.exec(head)?.[1];
  if (xml !== undefined) return xml;
  const visible = head.replace(/<!--[\s\S]*?(?:-->|$)/gu, "");
  for (const [tag] of visible.matchAll(/<meta\b[^>]{0,500}>/giu)) {
    const label = /\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
