import { fromEnvironment } from '../from-environment.ts';

/** The content folder to use: the one named on the command line or by EVIDENCE_CONTENT, or content. */
export function contentFolder(named?: string): string {
  return named ?? fromEnvironment('EVIDENCE_CONTENT') ?? 'content';
}
