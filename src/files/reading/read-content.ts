import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import type { Attachment, SourceFile, UnreadFile } from '../../evidence/types.ts';
import { isLeftByTools } from './is-left-by-tools.ts';

/** Reads a content folder. Paths in the answer begin with content/ whatever the folder is called; what is not read is named with the reason. Throws a plain sentence when there is no such folder. */
export function readContent(folder: string): Content {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(
      `There is no folder “${folder}”. Name the content folder with --content, or run the command where the folder content is.`,
    );
  }
  const files: SourceFile[] = [];
  const attachments: Attachment[] = [];
  const unread: UnreadFile[] = [];
  const walk = (relative: string) => {
    const entries = readdirSync(join(folder, relative), { withFileTypes: true, encoding: 'buffer' });
    if (entries.length === 0 && relative !== '') unread.push({ file: `content/${relative}`, reason: 'empty-folder' });
    for (const entry of entries) {
      const name = entry.name.toString('utf8');
      const path = relative === '' ? name : `${relative}/${name}`;
      const reason = reasonNotToRead(entry, name);
      try {
        if (reason !== undefined) unread.push({ file: `content/${path}`, reason });
        else if (entry.isDirectory()) walk(path);
        else if (isPlaceholder(folder, path)) continue;
        else if (path.startsWith('attachments/')) attachments.push(readSize(folder, path));
        else files.push(readSource(`content/${path}`, readFileSync(join(folder, path))));
      } catch {
        unread.push({ file: `content/${path}`, reason: 'unreadable' });
      }
    }
  };
  walk('');
  return { files, attachments, unread };
}

function reasonNotToRead(entry: Dirent<Buffer>, name: string): UnreadFile['reason'] | undefined {
  if (!Buffer.from(name).equals(entry.name)) return 'name';
  // A link could lead out of the folder to anything on the machine that builds the site.
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return 'no-file';
  return isLeftByTools(name) ? 'left-by-tools' : undefined;
}

function readSize(folder: string, file: string): Attachment {
  accessSync(join(folder, file), constants.R_OK);
  return { file, size: statSync(join(folder, file)).size };
}

/** An empty .gitkeep stands for its folder, which git would not keep otherwise. */
const isPlaceholder = (folder: string, path: string) =>
  /(^|\/)\.gitkeep$/.test(path) && statSync(join(folder, path)).size === 0;

// Git’s own id of a file’s content, so that the folder and its history share what has been parsed.
const readSource = (file: string, bytes: Buffer): SourceFile => ({
  file,
  bytes,
  key: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
});
