import { createHash } from 'node:crypto';

/** A short text that stands for a longer one. */
export const digest = (text: string): string => createHash('sha1').update(text).digest('base64url');
