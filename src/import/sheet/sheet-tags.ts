import { attributeOf } from '../attribute-of.ts';

/** The opening tags of a name in the XML of a workbook, whatever prefix they have. */
export const tagsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

/** Whether a row or a column is hidden, by its tag. */
export const isHidden = (tag: string): boolean => /^(1|true)$/.test(attributeOf(tag, 'hidden') ?? '');
