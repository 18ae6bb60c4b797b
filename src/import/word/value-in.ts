import { attributeOf } from '../attribute-of.ts';

/** The first tag of a name, without its prefix, in the XML of a Word file. */
export const tagIn = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\b[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>`).exec(xml)?.[0];

/** The value of that tag. */
export const valueIn = (xml: string, name: string): string | undefined => attributeOf(tagIn(xml, name), 'w:val');
