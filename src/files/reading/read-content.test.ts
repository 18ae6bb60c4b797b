import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { countFiles } from '../../evidence/questions/count-files.ts';
import { loadEvidence } from '../../evidence/load-evidence.ts';
import { fixtureFolder } from '../../tests/read-fixture.ts';
import { readContent } from './read-content.ts';

const root = mkdtempSync(join(tmpdir(), 'evidence-read-'));
let folder: string;
let count = 0;
beforeEach(() => {
  folder = join(root, String((count += 1)));
  cpSync(fixtureFolder('valid'), folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = 'x') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const problems = () => {
  const { problems: found } = loadEvidence(readContent(folder));
  return found.map(({ file, rule, severity }) => `${file} ${severity} ${rule}`);
};

describe('what is not evidence', () => {
  test.each([
    '.DS_Store',
    'attachments/.DS_Store',
    'attachments/._plan.pdf',
    'documents/Thumbs.db',
    'documents/desktop.ini',
    'documents/guide.md~',
    'documents/.guide.md.swp',
    'attachments/~$plan.docx',
    'attachments/.~lock.plan.odt#',
  ])('%s is left behind by a program: a warning, and not published', (path) => {
    put(path);
    expect(problems()).toEqual([`content/${path} warning file-ignored`]);
    expect(readContent(folder).attachments).toHaveLength(1);
  });

  test.each(['documents/.hidden', 'documents/.gitkeep', 'documents/old/plan.md', '.git/config', 'documents/guide.bak'])(
    '%s is an error, because somebody may take it for published',
    (path) => {
      put(path);
      expect(problems()).toEqual([`content/${path} error file-stray`]);
    },
  );

  test('an empty .gitkeep stands for its folder', () => {
    for (const inside of ['documents', 'attachments']) put(`${inside}/.gitkeep`, '');
    expect(problems()).toEqual([]);
  });

  test('an empty folder is a warning', () => {
    mkdirSync(join(folder, 'documents/old'));
    expect(problems()).toEqual(['content/documents/old warning file-ignored']);
  });

  test.each([
    ['out of the folder', '/etc/passwd'],
    ['to a file here', 'guide.md'],
    ['to a folder', '..'],
    ['to nothing', 'nowhere.md'],
  ])('a link %s is an error and is not followed', (_, to) => {
    symlinkSync(to, join(folder, 'documents/link.md'));
    symlinkSync(to, join(folder, 'attachments/link.pdf'));
    expect(problems()).toEqual([
      'content/attachments/link.pdf error file-unreadable',
      'content/documents/link.md error file-unreadable',
    ]);
  });

  test('a pipe is an error and does not hold up the check', () => {
    execFileSync('mkfifo', [join(folder, 'documents/pipe.md')]);
    expect(problems()).toEqual(['content/documents/pipe.md error file-unreadable']);
  });

  // Other systems do not let such a name be made.
  test.runIf(process.platform === 'linux')('a name that is not UTF-8 is an error', () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/documents/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      'x',
    );
    expect(problems()).toEqual(['content/documents/caf\ufffd.md error file-unreadable']);
  });

  test('a file and a folder that may not be read are errors, and the rest is read', () => {
    for (const path of ['documents/secret.md', 'attachments/secret.pdf', 'notes/secret.md']) put(path);
    for (const path of ['documents/secret.md', 'attachments/secret.pdf', 'notes']) chmodSync(join(folder, path), 0);
    chmodSync(root, 0o755);
    const script = `
      import { readContent } from '${join(import.meta.dirname, 'read-content.ts')}';
      if (process.getuid() === 0) process.setuid(65534);
      const { files, unread } = readContent('${folder}');
      console.log(JSON.stringify({ files: files.length, unread }));`;
    // The superuser may read everything, so the reading is done by an account that may not.
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    chmodSync(join(folder, 'notes'), 0o755);
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as { files: number; unread: { file: string; reason: string }[] };
    expect(read.unread.map(({ file, reason }) => `${file} ${reason}`).sort()).toEqual([
      'content/attachments/secret.pdf unreadable',
      'content/documents/secret.md unreadable',
      'content/notes unreadable',
    ]);
    expect(read.files).toBe(readContent(fixtureFolder('valid')).files.length);
  });
});

const names = [
  'a.md',
  'B.md',
  'c d.md',
  '.DS_Store',
  'x~',
  '.gitkeep',
  'x.pdf',
  'x.html',
  'con.md',
  'é.md',
  '-',
  'settings.yaml',
  'a.md.md',
];
const folders = ['', 'documents', 'annex-m', 'attachments', 'attachments/deep', 'notes', '.git', 'documents/old'];
const entry = fc.record({
  folder: fc.constantFrom(...folders),
  name: fc.oneof(
    fc.constantFrom(...names),
    fc.stringMatching(/^[^\0/]{1,12}$/).filter((name) => !/^\.{1,2}$/.test(name)),
  ),
  kind: fc.constantFrom('file', 'file', 'file', 'empty', 'link', 'folder'),
});

test('every file of any folder is an item, an attachment, a file of the whole site, or named in a problem', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 15 }), (entries) => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(fixtureFolder('empty'), folder, { recursive: true });
      cpSync(join(fixtureFolder('valid'), 'documents/guide.md'), join(folder, 'documents/guide.md'));
      for (const { folder: inside, name, kind } of entries) make(join(folder, inside), name, kind);
      const content = readContent(folder);
      const loaded = loadEvidence(content);
      const files = countFiles(content, loaded);
      expect(files.items + files.attachments + files.wholeSite + files.named).toBe(listFiles().length);
      const published = new Set([
        ...loaded.index.items.map(({ file }) => file),
        ...[...loaded.index.attachments.keys()].map((file) => `content/${file}`),
      ]);
      const named = new Set(loaded.problems.map(({ file }) => file));
      for (const file of listFiles()) {
        const path = `content/${file}`;
        expect(published.has(path) || named.has(path) || /^(settings|owners|glossary)\.yaml$/.test(file), path).toBe(
          true,
        );
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

function make(inside: string, name: string, kind: string): void {
  try {
    mkdirSync(inside, { recursive: true });
    if (kind === 'folder') mkdirSync(join(inside, name));
    else if (kind === 'link') symlinkSync('/etc/hostname', join(inside, name));
    else writeFileSync(join(inside, name), kind === 'empty' ? '' : '---\ntitle: A\n---\n', { flag: 'wx' });
  } catch {
    // A file stands where a folder should, or the name is taken: the tree is as random without it.
  }
}

/** Everything that is no folder, apart from empty files that stand for their folder. Asked of the disk by other means than the code under test. */
const listFiles = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .filter((path) => !(/(^|\/)\.gitkeep$/.test(path) && lstatSync(join(folder, path)).size === 0));
