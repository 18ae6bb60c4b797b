/**
 * A Word document’s XML in which a table row that begins further right has an empty cell there. Word only counts the
 * columns such a row leaves out (w:gridBefore), so its cells would be read under the wrong titles.
 */
export function fillRows(documentXml: string): string {
  if (!documentXml.includes('<w:gridBefore')) return documentXml;
  // What a row was before a tracked change is written inside its properties, in the same words.
  const accepted = documentXml.replace(/<w:trPrChange\b[^>]*>[\s\S]*?<\/w:trPrChange>/g, '');
  return accepted.replace(/<w:trPr\b[^>]*>((?:(?!<\/w:trPr>)[\s\S])*)<\/w:trPr>/g, (whole, inside: string) => {
    const columns = Number(/<w:gridBefore\b[^>]*\bw:val="(\d{1,3})"/.exec(inside)?.[1] ?? 0);
    return columns === 0 ? whole : `${whole}<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
  });
}
