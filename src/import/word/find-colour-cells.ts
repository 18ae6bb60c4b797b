import { isTrafficLight } from '../is-traffic-light.ts';

/** How many cells of a Word document’s tables, below the first row, are red, amber or green and hold no word. */
export function findColourCells(documentXml: string): number {
  if (!documentXml.includes('<w:shd')) return 0;
  return documentXml
    .split(/<w:tbl[ >]/)
    .slice(1)
    .flatMap((table) => table.split(/<w:tr[ >]/).slice(2))
    .flatMap((row) => row.split(/<w:tc[ >]/).slice(1))
    .filter(isColourAlone).length;
}

function isColourAlone(cell: string): boolean {
  if (/<w:t(?:\s[^<>]*[^<>/])?>[^<]|<w:(?:sym|drawing|pict)\b/.test(cell)) return false;
  // A cell that only goes on below a merged one says nothing of its own.
  if (/<w:vMerge(?:\s*\/>| w:val="continue")/.test(cell)) return false;
  const fill = /<w:shd\b[^<>]*\bw:fill="([0-9A-Fa-f]{6})"/.exec(cell)?.[1];
  return fill !== undefined && isTrafficLight(fill);
}
