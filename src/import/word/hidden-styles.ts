import { valueOf } from '../value-of.ts';

/** The styles of a Word file whose words it does not print. */
export type HiddenStyles = {
  /** Whether words are hidden where neither they nor their paragraph names a style. */
  readonly byDefault: boolean;
  /** Whether a style hides its words or, where it says that they are shown, does not; undefined where it says neither. */
  readonly hides: (style: string | undefined) => boolean | undefined;
};

/** What looks say of whether words are hidden; undefined where they say nothing. */
export function saysHidden(looks: string): boolean | undefined {
  const [found] = /<w:vanish\b[^>]*>/.exec(looks.replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/g, '')) ?? [];
  return found === undefined ? undefined : !/w:val\s*=\s*["'](?:0|false|off)["']/.test(found);
}

/** Finds which styles hide words, also by the style that they are based on. */
export function findHiddenStyles(stylesXml: string): HiddenStyles {
  const styles = new Map<string, { readonly hidden: boolean | undefined; readonly base: string | undefined }>();
  let usual: string | undefined;
  for (const [whole, head = ''] of stylesXml.matchAll(/<w:style\b([^>]*)>(?:(?!<w:style\b)[\s\S])*?<\/w:style>/g)) {
    const id = valueOf(head, 'w:styleId');
    if (id === undefined) continue;
    styles.set(id, { hidden: saysHidden(whole), base: valueOf(/<w:basedOn\b[^>]*>/.exec(whole)?.[0], 'w:val') });
    if (valueOf(head, 'w:type') === 'paragraph' && /^(?:1|true|on)$/.test(valueOf(head, 'w:default') ?? '')) usual = id;
  }
  const hides = (style: string | undefined): boolean | undefined => {
    const seen = new Set<string>();
    for (let id = style; id !== undefined && !seen.has(id); id = styles.get(id)?.base) {
      seen.add(id);
      const hidden = styles.get(id)?.hidden;
      if (hidden !== undefined) return hidden;
    }
    return undefined;
  };
  const everywhere = saysHidden(/<w:rPrDefault\b[^>]*>[\s\S]*?<\/w:rPrDefault>/.exec(stylesXml)?.[0] ?? '');
  return { byDefault: hides(usual) ?? everywhere ?? false, hides };
}
