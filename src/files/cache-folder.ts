import { join } from 'node:path';
import { fromEnvironment } from './from-environment.ts';

/** The folder for what is kept from run to run under a name: below EVIDENCE_CACHE, or .cache. All of it may be deleted at any time. */
export const cacheFolder = (name: string): string => join(fromEnvironment('EVIDENCE_CACHE') ?? '.cache', name);
