import { byteSink } from './byte-sink.ts';
import type { Cbor } from './read-cbor.ts';

/** Writes whole numbers, text and lists as CBOR (RFC 8949), each as short as can be. */
export function writeCbor(value: Cbor): Uint8Array<ArrayBuffer> {
  const sink = byteSink();
  const write = (one: Cbor): void => {
    if (typeof one === 'number') sink.head(one < 0 ? 1 : 0, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') sink.text(one);
    else {
      sink.head(4, one.length);
      for (const entry of one) write(entry);
    }
  };
  write(value);
  return sink.take();
}
