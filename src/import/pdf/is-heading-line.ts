import type { Line } from './page.ts';
import type { Layout } from './find-layout.ts';
import type { Marker } from './read-marker.ts';

/** True for a line set like a heading: much larger than the running text, or bold. */
export function isHeadingLine(line: Line, marker: Marker | undefined, layout: Layout): boolean {
  if (marker?.kind === 'bullet' || !/\p{L}/u.test(line.text)) return false;
  return line.size > 1.25 * layout.size || (line.bold && line.size >= layout.size - 0.8);
}
