/** The content folder to use: the one named on the command line or by EVIDENCE_CONTENT, or content. */
export function contentFolder(named?: string): string {
  return named ?? process.env['EVIDENCE_CONTENT'] ?? 'content';
}
