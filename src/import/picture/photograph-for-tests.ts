/** What a camera tells of a photograph, with the degrees, minutes and seconds of where it was taken, or without a place. */
export function factsOf(place: readonly number[] | undefined, isLittle = false): Buffer {
  const facts = Buffer.alloc(120);
  const short = (value: number, at: number) =>
    isLittle ? facts.writeUInt16LE(value, at) : facts.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? facts.writeUInt32LE(value, at) : facts.writeUInt32BE(value, at);
  const entry = (at: number, [tag, type, count, value]: readonly [number, number, number, number]) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    long(value, at + 8);
  };
  facts.write(isLittle ? 'II*\0' : 'MM\0*', 'latin1');
  long(8, 4);
  short(2, 8);
  entry(10, [0x0112, 3, 1, 1]);
  entry(22, place === undefined ? [0x8298, 2, 0, 0] : [0x8825, 4, 1, 40]);
  short(1, 40);
  entry(42, [2, 5, 3, 60]);
  (place ?? []).forEach((value, index) => {
    long(value, 60 + 8 * index);
    long(1, 64 + 8 * index);
  });
  return facts;
}

/** A photograph (JPEG) that says where it was taken, or not. */
export function photograph(place?: readonly number[]): Uint8Array {
  const facts = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), factsOf(place)]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, facts.length + 2]);
  return new Uint8Array(Buffer.concat([head, facts, Buffer.from([0xff, 0xd9])]));
}
