/** A Word document’s XML with every double strike as a single one, since both mean that the words no longer count. */
export function strikeOnce(documentXml: string): string {
  if (!documentXml.includes('<w:dstrike')) return documentXml;
  // Beside a double strike Word may write that there is no single one.
  return documentXml
    .replace(/<w:strike\b[^>]*\bw:val="(?:0|false|off)"[^>]*\/>/g, '')
    .replace(/<w:dstrike\b/g, '<w:strike');
}
