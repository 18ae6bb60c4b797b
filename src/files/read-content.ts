import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../evidence/link-evidence.ts';
import type { Attachment, SourceFile } from '../evidence/types.ts';

/** Reads a content folder. Paths in the answer begin with content/ whatever the folder is called. Throws when the folder cannot be read. */
export function readContent(folder: string): Content {
  const files: SourceFile[] = [];
  const attachments: Attachment[] = [];
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (path.startsWith('attachments/'))
        attachments.push({ file: path, size: statSync(join(folder, path)).size });
      else if (!isLeftByTools(entry.name)) files.push(readSource(`content/${path}`, readFileSync(join(folder, path))));
    }
  };
  walk('');
  return { files, attachments };
}

// Git’s own id of a file’s content, so that the folder and its history share what has been parsed.
const readSource = (file: string, bytes: Buffer): SourceFile => ({
  file,
  bytes,
  key: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
});

/** Files that operating systems and editors leave behind hold no evidence. */
export const isLeftByTools = (name: string) =>
  name === '.DS_Store' || name === 'Thumbs.db' || name === '.gitkeep' || name.endsWith('~');
