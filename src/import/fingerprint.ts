import { createHash } from 'node:crypto';

/** The fingerprint of a text, however its lines end: git changes that on Windows, and nobody has edited anything. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
