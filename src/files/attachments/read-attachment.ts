import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../reading/content-folder.ts';

/** The bytes of a file kept with the evidence, by its path from the content folder. */
export const readAttachment = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(contentFolder(), file)));
