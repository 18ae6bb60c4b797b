import { attributeOf } from '../attribute-of.ts';
import { valueIn } from './value-in.ts';

/** What the styles of a Word file say of one thing about the looks of words. */
export type StyleLooks<T> = {
  /** What holds where neither words nor their paragraph name a style. */
  readonly byDefault: T | undefined;
  /** What a style says, or the one that it is based on. */
  readonly of: (style: string | undefined) => T | undefined;
};

/** Finds what each style says by `says`, which is given the XML of a style and answers with nothing where it says nothing. */
export function findStyleLooks<T>(stylesXml: string, says: (looks: string) => T | undefined): StyleLooks<T> {
  const styles = new Map<string, { readonly said: T | undefined; readonly base: string | undefined }>();
  let usual: string | undefined;
  for (const [whole, head = ''] of stylesXml.matchAll(/<w:style\b([^>]*)>(?:(?!<w:style\b)[\s\S])*?<\/w:style>/g)) {
    const id = attributeOf(head, 'w:styleId');
    if (id === undefined) continue;
    styles.set(id, { said: says(whole), base: valueIn(whole, 'basedOn') });
    if (attributeOf(head, 'w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(head, 'w:default') ?? ''))
      usual = id;
  }
  const of = (style: string | undefined): T | undefined => {
    const seen = new Set<string>();
    for (let id = style; id !== undefined && !seen.has(id); id = styles.get(id)?.base) {
      seen.add(id);
      const said = styles.get(id)?.said;
      if (said !== undefined) return said;
    }
    return undefined;
  };
  const everywhere = says(/<w:rPrDefault\b[^>]*>[\s\S]*?<\/w:rPrDefault>/.exec(stylesXml)?.[0] ?? '');
  return { byDefault: of(usual) ?? everywhere, of };
}
