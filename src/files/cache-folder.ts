import { join } from 'node:path';

/** The folder for what is kept from run to run under a name: below EVIDENCE_CACHE, or .cache. All of it may be deleted at any time. */
export const cacheFolder = (name: string): string => join(process.env['EVIDENCE_CACHE'] ?? '.cache', name);
