/** Far deeper than Office nests: a table within a table takes four elements. */
const deepest = 1000;

const [less, more, slash, bang, hyphen, quote, apostrophe] = [0x3c, 0x3e, 0x2f, 0x21, 0x2d, 0x22, 0x27];

/**
 * Whether elements of a part of an Office file stand in one another too deep for any document, as where thousands are never
 * closed: reading them would take minutes.
 */
export function isTooDeep(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  let depth = 0;
  for (let at = bytes.indexOf(less); at >= 0 && depth <= deepest; at = bytes.indexOf(less, at + 1)) {
    const next = bytes[at + 1];
    if (next === slash) depth -= 1;
    else if (next === bang) at = endOr(bytes.indexOf(bytes[at + 2] === hyphen ? '-->' : ']]>', at), bytes);
    else if (isLetter(next)) {
      at = endOfTag(bytes, at);
      if (bytes[at - 1] !== slash) depth += 1;
    }
  }
  return depth > deepest;
}

/** Where a tag ends: the same sign may stand in the values of its attributes. */
function endOfTag(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === more) return at;
    if (sign === quote || sign === apostrophe) at = endOr(bytes.indexOf(sign, at + 1), bytes);
  }
  return bytes.length;
}

const endOr = (found: number, { length }: Buffer) => (found < 0 ? length : found);

/** Whether a name may begin with a sign. Where signs take two bytes, none does: such a part is not read as this one. */
const isLetter = (sign = 0) =>
  (sign > 0x40 && sign < 0x5b) || sign === 0x5f || (sign > 0x60 && sign < 0x7b) || sign > 0x7f;
