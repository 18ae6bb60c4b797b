import { attributeOf } from '../attribute-of.ts';
import { tagsOf } from './sheet-tags.ts';

/** The formats of an Excel file’s cells, as tags, in the order by which styles are numbered. */
export function formatTags(styles: string): readonly string[] {
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return tagsOf(cells, 'xf');
}

/** The fonts or the fills of an Excel file as XML, in the order by which formats name them. */
export function listParts(part: 'font' | 'fill', styles: string): string[] {
  const list = new RegExp(String.raw`<(?:\w+:)?${part}s\b[\s\S]*?</(?:\w+:)?${part}s>`).exec(styles)?.[0] ?? '';
  return list.split(new RegExp(String.raw`<(?:\w+:)?${part}(?=[\s/>])`)).slice(1);
}

/** The styles of an Excel file with a font, or a fill, of some sort, by their number. */
export function findStylesWith(
  part: 'font' | 'fill',
  styles: string,
  isMeant: (xml: string) => boolean,
): ReadonlySet<string> {
  const parts = listParts(part, styles);
  const meant = new Set(parts.flatMap((xml, index) => (isMeant(xml) ? [String(index)] : [])));
  return new Set(
    formatTags(styles).flatMap((tag, index) => (meant.has(attributeOf(tag, `${part}Id`) ?? '') ? [String(index)] : [])),
  );
}
