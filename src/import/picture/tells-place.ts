/**
 * Whether a photograph among these bytes says where it was taken: one that is a file of its own, of whatever kind, or one that
 * a PDF holds as it came.
 */
export function tellsPlace(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    starts.some((start) => placesOf(buffer, start).some((at) => hasPosition(buffer.subarray(at)))) ||
    placesOf(buffer, written).some((at) => isGiven.test(buffer.toString('latin1', at, at + 60)))
  );
}

// What a camera tells of a photograph begins so in all kinds of file, with the order of its bytes.
const starts = ['II*\0', 'MM\0*'];
// Programs that sort photographs write it as text too.
const written = 'GPSLatitude';
const isGiven = /^GPSLatitude(?:\s*=\s*["']|>)\s*\d/;

function placesOf(buffer: Buffer, mark: string): number[] {
  const places: number[] = [];
  for (let at = buffer.indexOf(mark, 0, 'latin1'); at !== -1; at = buffer.indexOf(mark, at + 1, 'latin1'))
    places.push(at);
  return places;
}

/** The tags in Exif (JEITA CP-3451) for where the facts of the place stand, and for its latitude among them. */
const tags = { place: 0x8825, latitude: 2 } as const;

/** Whether what a camera tells names a latitude: a telephone that has found none leaves it out, or writes zeros. */
function hasPosition(facts: Buffer): boolean {
  const number = facts[0] === 0x49 ? 'readUInt32LE' : 'readUInt32BE';
  const short = facts[0] === 0x49 ? 'readUInt16LE' : 'readUInt16BE';
  const find = (list: number, tag: number): number | undefined => {
    const count = facts[short](list);
    const entries = Array.from({ length: count }, (_, index) => list + 2 + 12 * index);
    const entry = entries.find((at) => facts[short](at) === tag);
    return entry === undefined ? undefined : facts[number](entry + 8);
  };
  try {
    const place = find(facts[number](4), tags.place);
    const latitude = place === undefined ? undefined : find(place, tags.latitude);
    // Degrees, minutes and seconds, each over what it is divided by.
    return latitude !== undefined && [0, 8, 16].some((at) => facts[number](latitude + at) > 0);
  } catch {
    // It points beyond its end: by chance other bytes begin like it.
    return false;
  }
}
