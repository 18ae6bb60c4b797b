import type { Line } from './page.ts';
import { readMarker } from './read-marker.ts';

/** The pieces of a line that stand side by side; the marker of a list item is no piece of its own. */
export function sideBySide(line: Line): Line['cells'] {
  const [first, ...others] = line.cells;
  const [second] = others;
  if (first === undefined || second === undefined) return line.cells;
  const marked = readMarker(line)?.textX === second.x || /^\d+(\.\d+)?\.?$/.test(first.text);
  if (!marked || second.x - first.x > 60) return line.cells;
  return [
    { ...second, text: `${first.text} ${second.text}`, x: first.x, width: second.x + second.width - first.x },
    ...others.slice(1),
  ];
}
