/** The opening tags of a name in the XML of a workbook, whatever prefix they have. */
export const tagsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

/** The value of an attribute, from a tag or from what stands in it. `name` may be a pattern. */
export const valueOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1];

/** Whether a row or a column is hidden, by its tag. */
export const isHidden = (tag: string): boolean => /^(1|true)$/.test(valueOf(tag, 'hidden') ?? '');
