import { attributeOf } from '../attribute-of.ts';
import { formatTags } from './find-styles-with.ts';
import { tagsOf } from './sheet-tags.ts';

/** The built-in formats that are read, by Excel’s number for them. */
const builtIn = [
  ['9', '0%'],
  ['10', '0.00%'],
  ['17', 'mmm-yy'],
  ['18', 'h:mm am/pm'],
  ['19', 'h:mm:ss am/pm'],
  ['20', 'h:mm'],
  ['21', 'h:mm:ss'],
  ['45', 'mm:ss'],
  ['46', '[h]:mm:ss'],
  ['47', 'mm:ss'],
] as const;

/** How the styles of an Excel file show a number, in the order of the styles, without words in quotation marks; empty where that is not known. */
export function findNumberFormats(styles: string): readonly string[] {
  const formats = new Map<string, string>(builtIn);
  for (const tag of tagsOf(styles, 'numFmt')) {
    const [id, code] = [attributeOf(tag, 'numFmtId'), attributeOf(tag, 'formatCode')];
    if (id !== undefined && code !== undefined) formats.set(id, code.replace(/&quot;[\s\S]*?&quot;/g, ''));
  }
  return formatTags(styles).map((tag) => formats.get(attributeOf(tag, 'numFmtId') ?? '') ?? '');
}
