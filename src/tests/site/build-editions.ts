import { Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfForTests } from '../../import/pdf/pdf-for-tests.ts';
import { p } from '../../import/word/word-for-tests.ts';
import { fixtureFolder } from '../read-fixture.ts';

/** The folder that the sites stand in, each under its edition’s name. */
export const root = mkdtempSync(join(tmpdir(), 'evidence-editions-'));
/** The content they are built from. */
export const content = join(root, 'content');
/** The editions, the whole one last. */
export const editions = ['public', 'inspector', 'leaders', 'quixinter04'] as const;
/** The name of one. */
export type Edition = (typeof editions)[number];

/** Files made here, because they are no text, with what is planted in each. */
async function addFiles(): Promise<void> {
  const write = (name: string, bytes: Uint8Array) => writeFileSync(join(content, 'attachments', name), bytes);
  write('quixinsp-audit.pdf', await pdfForTests([{ heading: 'Audit' }, { text: 'Quixinsp30 is printed here.' }]));
  const word = new Document({ sections: [{ children: [p('Quixinter152 is in the Word file.')] }] });
  write('quixinter-guide.docx', new Uint8Array(await Packer.toBuffer(word)));
  write('quixinter-table.xlsx', zipSync({ 'xl/sharedStrings.xml': strToU8('<t>Quixinter153</t>') }));
}

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Quixinter160', '-c', 'user.email=q@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-02-10T12:00:00Z', GIT_AUTHOR_DATE: '2026-02-10T12:00:00Z' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

/** Builds a site of the content as a person would, and answers with what was printed. */
export const build = (...args: string[]): { status: number; out: string; error: string } => {
  const script = join(import.meta.dirname, '../../../scripts/build.ts');
  try {
    const env = { ...process.env };
    delete env['EVIDENCE_EDITION'];
    const options = { stdio: 'pipe' as const, env };
    const out = execFileSync(
      process.execPath,
      [script, '--content', content, '--base', '/northtown/', ...args],
      options,
    );
    return { status: 0, out: out.toString(), error: '' };
  } catch (fault) {
    const { status, stdout, stderr } = fault as { status: number; stdout: Buffer; stderr: Buffer };
    return { status, out: stdout.toString(), error: stderr.toString() };
  }
};

/** What the build of each edition printed. */
export const said = new Map<Edition, string>();

/** Builds every edition of the content, with copies that need no server. */
export async function buildEditions(): Promise<void> {
  cpSync(fixtureFolder('editions'), content, { recursive: true });
  await addFiles();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Quixinter161 in a message');
  git('tag', 'V1');
  for (const edition of editions) {
    const named = edition === 'quixinter04' ? [] : ['--edition', edition];
    const more = edition === 'public' ? ['--host', 'iis'] : [];
    const { status, out, error } = build('--out', join(root, edition), '--zip', ...named, ...more);
    if (status !== 0) throw new Error(`${out}${error}`);
    said.set(edition, out);
  }
}
