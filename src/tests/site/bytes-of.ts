import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { filesBelow } from '../../files/files-below.ts';

/** Everything a build with --zip came to: the site’s files, those of its copy without a server, the zip of that as it is, and what is in it. */
export function* bytesOf(site: string): Generator<[file: string, bytes: Uint8Array]> {
  for (const [folder, name] of [
    [site, ''],
    [`${site}-offline`, '-offline/'],
  ] as const)
    for (const file of filesBelow(folder)) yield [`${name}${file}`, readFileSync(join(folder, file))];
  const zip = readFileSync(`${site}-offline.zip`);
  yield ['-offline.zip', zip];
  // The one folder in it is called as the site is.
  for (const [file, bytes] of Object.entries(unzipSync(zip)))
    yield [`-offline.zip/${file.replace(/^[^/]*\//, '')}`, bytes];
}

/** A file’s name, and its bytes in every form that words could stand in: as they are, unpacked, and with addresses and entities decoded. */
export function textsOf(file: string, bytes: Uint8Array): string[] {
  const plain = Buffer.from(unpack(file, bytes)).toString('latin1');
  const decoded = plain
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCharCode(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/\\u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  // A word cut by a tag, a hyphen or a space is still the word.
  return [file, plain, decoded, decoded.replace(/<[^>]*>|[\s\0-]/g, '')];
}

/** A search file must be packed in one of the two ways that are looked into here. */
function unpack(file: string, bytes: Uint8Array): Uint8Array {
  const begins = (...signature: number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return zstdDecompressSync(bytes);
  return /\.(?:pf_\w+|pagefind)$/.test(file) || begins(0x1f, 0x8b) ? gunzipSync(bytes) : bytes;
}
