import { unzipSync } from 'fflate';
import { tellsPlace } from './tells-place.ts';

/** The most that the photographs of an Office file may unpack to, to be looked through. */
const most = 200_000_000;

const photograph = /\/media\/[^/]+\.(?:jpe?g|png|tiff?|webp|heic)$/i;

/** Whether a file says where a photograph was taken: itself, where it is one, or one in it. Office keeps its photographs packed. */
export function holdsPlace(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return tellsPlace(bytes);
  let total = 0;
  try {
    const inside = unzipSync(bytes, {
      filter: ({ name, originalSize }) => photograph.test(name) && (total += originalSize) <= most,
    });
    return Object.values(inside).some(tellsPlace);
  } catch {
    // That it is damaged is said where its text is read.
    return false;
  }
}
