import type { Cbor } from './read-cbor.ts';

/** Writes whole numbers, text and lists as CBOR (RFC 8949), each as short as can be. */
export function writeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (kind: number, size: number) => {
    const first = kind << 5;
    if (size < 24) bytes.push(first | size);
    else if (size < 0x100) bytes.push(first | 24, size);
    else if (size < 0x10000) bytes.push(first | 25, size >> 8, size & 0xff);
    else bytes.push(first | 26, size >>> 24, (size >> 16) & 0xff, (size >> 8) & 0xff, size & 0xff);
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') {
      if (one < 0) head(1, -1 - one);
      else head(0, one);
    } else if (typeof one === 'string') {
      const text = new TextEncoder().encode(one);
      head(3, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(4, one.length);
      for (const entry of one) write(entry);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}
