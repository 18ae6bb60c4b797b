import { hash } from 'node:crypto';

/** A short text that stands for a longer one. */
export const digest = (text: string): string => hash('sha1', text, 'base64url');
