import { byPlace } from './by-place.ts';
import { decodeText } from '../parsing/decode-text.ts';
import { largestText } from '../parsing/find-excess.ts';
import { findInReading, parseReading } from './find-in-reading.ts';
import { listMost } from './list-most.ts';
import { makePlaces } from '../parsing/make-places.ts';
import { parsedKey } from '../parsing/parsed-key.ts';
import { placeOfField } from '../front-matter/place-of-field.ts';
import type { Disclosure, Item, Place, SourceFile } from '../types.ts';

/** Every place in one file that may tell of a child or a person, by place, none of them accepted yet. */
export function findInFile(source: SourceFile, item: Item | undefined, known: ReadonlySet<string>): Disclosure[] {
  const decoded = decodeText(source.bytes);
  // A file that cannot be read or is far too long is not published either.
  if ('fault' in decoded || decoded.text.length > largestText) return [];
  const { text } = decoded;
  const reading = { ...parseReading(text, source.file.endsWith('.yaml')), known };
  const placeAt = makePlaces(text);
  const found = findInReading(item === undefined ? reading : { ...reading, item })
    .map(({ kind, found, place }): Disclosure => {
      const at: Place =
        'field' in place ? (item === undefined ? {} : placeOfField(item, place.field)) : placeAt(place.start);
      const anchor = item === undefined ? undefined : anchorAt(item, at.line ?? 0);
      return {
        kind: kind.id,
        found,
        message: `${kind.title}: “${found}”. ${kind.fix}`,
        file: source.file,
        ...at,
        ...(item === undefined ? {} : { item: item.id }),
        ...(anchor === undefined ? {} : { at: anchor }),
      };
    })
    .sort(byPlace);
  return listMost(found, source.file.split('/').at(-1) ?? source.file);
}

/** What the disclosures of a file are remembered under; `words` stands for the words that stand for nobody. Undefined where nothing stands for the file’s bytes. */
export function disclosuresKey(source: SourceFile, item: Item | undefined, words: string): string | undefined {
  const file = parsedKey(source);
  return file === undefined ? undefined : `${file} ${item === undefined ? '' : 'item'} ${words}`;
}

/** The anchor of the numbered paragraph or heading that a line stands under. */
function anchorAt({ body }: Item, line: number): string | undefined {
  const before = [...body.headings, ...body.numbered].filter((place) => place.line <= line);
  return before.reduce<{ line: number; anchor: string } | undefined>(
    (nearest, place) => (nearest === undefined || place.line >= nearest.line ? place : nearest),
    undefined,
  )?.anchor;
}
