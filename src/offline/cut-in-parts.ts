const most = 8_000_000;

/**
 * Data as scripts that a page opened from a disk may load one after the other: each leaves its part of the text, and how
 * many parts there are, as evidenceOffline. `size` is how many characters a part has.
 */
export function cutInParts(json: string, size = most): string[] {
  const parts: string[] = [];
  for (let at = 0; at < json.length;) {
    const end = at + size;
    // A sign of two halves stays whole, since half a sign cannot be written to a file.
    const whole = /[\uDC00-\uDFFF]/.test(json.charAt(end)) ? end + 1 : end;
    parts.push(json.slice(at, whole));
    at = whole;
  }
  return parts.map(
    (text) => `globalThis.evidenceOffline={of:${parts.length},text:'${text.replace(/[\\']/g, '\\$&')}'};\n`,
  );
}
