import { countOf } from '../../words/count-of.ts';
import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';
import { warnOfLeftOut } from '../warn-of-left-out.ts';
import { findColourCells } from './find-colour-cells.ts';
import { wordsOf } from './words-of.ts';

const count = (xml: string, element: string) => xml.match(new RegExp(`<${element}\\b`, 'g'))?.length ?? 0;

/** Warns of what a Word file holds beside its accepted text: tracked changes, comments, macros, pictures, charts, files. */
export function findWordMarks(parts: Readonly<Record<string, string>>, names: readonly string[]): ImportWarning[] {
  const text = parts['document'] ?? '';
  const inserted = count(text, 'w:altChunk');
  return [
    ...trackedChanges(text),
    ...warnIf(
      inserted > 0,
      'part-left-out',
      `${countOf(inserted, 'inserted document was', 'inserted documents were')} left out. Open the file in Word, save it again and use the new copy.`,
    ),
    ...warnOfLeftOut({
      comments: commentsOf(parts['comments'] ?? ''),
      macros: names.some((name) => /vbaProject\.bin$/i.test(name)),
      pictures: count(text, 'a:blip') + count(text, 'v:imagedata'),
      formulas: count(text, 'm:oMath'),
      colours: findColourCells(text),
      charts: names.filter((name) => /^word\/(charts\/chart\d+|diagrams\/data\d+)\.xml$/i.test(name)).length,
      files: names.filter((name) => /^word\/embeddings\/./i.test(name)).length,
    }),
  ];
}

function trackedChanges(text: string): ImportWarning[] {
  const added = count(text, 'w:ins') + count(text, 'w:moveTo');
  const removed = count(text, 'w:del') + count(text, 'w:moveFrom');
  const changes = `${countOf(added, 'insertion', 'insertions')}, ${countOf(removed, 'deletion', 'deletions')}`;
  return warnIf(
    added + removed > 0,
    'tracked-changes',
    `The document has tracked changes (${changes}). They were read as if all were accepted; check that they are meant to be.`,
  );
}

const commentsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:comment\b[^>]*>([\s\S]*?)<\/w:comment>/g)]
    .map(([, inside = '']) => wordsOf(inside))
    .filter((comment) => comment !== '');
