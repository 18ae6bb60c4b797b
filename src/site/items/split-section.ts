/** A section’s HTML in two, so that the supporting documents can stand where the printed assessment has them: before the performance data. */
export function splitSection(html: string): { before: string; after: string } {
  const at = html.search(/<h2 id="[^"]*performance-and-activity-data"/);
  return at < 0 ? { before: html, after: '' } : { before: html.slice(0, at), after: html.slice(at) };
}
