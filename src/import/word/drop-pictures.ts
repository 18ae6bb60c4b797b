import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';
import { warnOfPictures } from '../warn-of-left-out.ts';

const marker = /\[image:[^\]]*\]/gi;
const fileName = /(^|\t)image\d+\.(png|jpe?g|gif|emf|wmf|tiff?)\s*$/i;

/** Takes out what is left of pictures when a document is saved as text, and says what words went with them. */
export function dropPictures(lines: readonly string[]): { lines: string[]; warnings: ImportWarning[] } {
  const pictures = lines.reduce((sum, line) => sum + (line.match(marker)?.length ?? 0), 0);
  const first = lines.findIndex((line) => fileName.test(line));
  const tail = first < 0 ? [] : lines.slice(first);
  // Words read off pictures stand behind the last line of the text; anything long is the text itself.
  const dropped = tail.join('').length < 2000 ? tail : [];
  const kept = dropped.length === 0 ? lines : lines.slice(0, first);
  const words = dropped.map((line) => line.replace(fileName, ' ').trim()).filter((line) => line !== '');
  const warnings = [
    ...warnOfPictures(pictures),
    ...warnIf(
      words.length > 0,
      'picture-text',
      `Words and figures of pictures or charts at the end of the file were left out: “${words.join(' / ').replace(/\t/g, ' | ')}”. Enter the figures as a measure.`,
    ),
  ];
  return { lines: kept.map((line) => line.replace(marker, '')), warnings };
}
