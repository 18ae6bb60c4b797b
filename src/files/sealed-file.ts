import { existsSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

const sumLength = 4;

/** Writes pieces of one body so that `readSealed` can tell whether it is whole and of the same `version`. */
export function writeSealed(file: string, version: string, ...body: readonly (Uint8Array | string)[]): void {
  const sum = Buffer.alloc(sumLength);
  sum.writeUInt32LE(body.reduce((before, piece) => crc32(piece, before), crc32(version)));
  writeWhole(file, [sum, ...body]);
}

/** The bytes that were sealed; undefined where there is no such file, “damaged” where it is not whole or of another version. */
export function readSealed(file: string, version: string): Buffer | 'damaged' | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(sumLength);
    return bytes.length >= sumLength && bytes.readUInt32LE(0) === crc32(body, crc32(version)) ? body : 'damaged';
  } catch {
    return 'damaged';
  }
}
