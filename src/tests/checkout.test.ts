import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('git changes no byte of a text or of a document’s file where it is set as on Windows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' });
  const files = {
    'content/documents/plan.md': 'One\nTwo\n',
    'content/attachments/data.csv': 'a,b\r\n1,2\r\n',
    'content/attachments/years/data.csv': 'a,b\n1,2\n',
    // In a repository of its own the content is the top folder.
    'attachments/data.csv': 'a,b\r\n1,2\r\n',
  };
  mkdirSync(join(from, 'content/documents'), { recursive: true });
  mkdirSync(join(from, 'content/attachments/years'), { recursive: true });
  mkdirSync(join(from, 'attachments'));
  if (existsSync('.gitattributes')) copyFileSync('.gitattributes', join(from, '.gitattributes'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(from, file), text);
  git('-c', 'init.defaultBranch=main', 'init', from);
  git('-C', from, '-c', 'core.autocrlf=true', 'add', '.');
  git('-C', from, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'One');
  git('clone', '-c', 'core.autocrlf=true', from, to);
  const read = Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(join(to, file), 'utf8')]));
  expect(read).toEqual(files);
});
