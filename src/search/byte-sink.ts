/** Bytes that grow at their end. */
export type ByteSink = {
  readonly length: () => number;
  readonly add: (bytes: Uint8Array) => void;
  /** Adds what a value of CBOR (RFC 8949) begins with: 0 a whole number itself, 1 one below zero, 3 a text, 4 a list of some size. */
  readonly head: (kind: number, size: number) => void;
  /** Adds a text as CBOR. */
  readonly text: (text: string) => void;
  readonly take: () => Uint8Array<ArrayBuffer>;
};

const encoder = new TextEncoder();

/** An empty sink with room for about so many bytes. */
export function byteSink(room = 256): ByteSink {
  let bytes = new Uint8Array(room);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * bytes.length, length + more));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  };
  const put = (byte: number) => {
    bytes[length] = byte;
    length += 1;
  };
  const add = (more: Uint8Array) => {
    reserve(more.length);
    bytes.set(more, length);
    length += more.length;
  };
  const head = (kind: number, size: number) => {
    reserve(5);
    const first = kind << 5;
    if (size < 24) return put(first | size);
    const width = size < 0x100 ? 0 : size < 0x10000 ? 1 : 2;
    put(first | (24 + width));
    for (let shift = 8 * (1 << width) - 8; shift >= 0; shift -= 8) put((size >>> shift) & 0xff);
  };
  return {
    length: () => length,
    add,
    head,
    text: (text) => {
      // Nearly every text is short and plain, and the encoder takes far longer for it.
      if (/^[\0-\x7f]*$/.test(text)) {
        head(3, text.length);
        reserve(text.length);
        for (let at = 0; at < text.length; at += 1) put(text.charCodeAt(at));
        return;
      }
      const more = encoder.encode(text);
      head(3, more.length);
      add(more);
    },
    take: () => bytes.slice(0, length),
  };
}
