import fc from 'fast-check';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../files/building/build-site.ts';
import { filesBelow } from '../../files/files-below.ts';
import { readEvidence } from '../../files/reading/read-evidence.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { edits, type Edit } from './random-edits.ts';
import { yearlyEdits } from './yearly-edits.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-incremental-'));
const content = join(folder, 'content');
const kept = join(folder, 'cache');
const cache = process.env['EVIDENCE_CACHE'];

// Only what is compiled is shared between a clean build and one that goes on from the last: it depends on no content.
beforeAll(() => cpSync(join(cache ?? '.cache', 'renderers'), join(kept, 'renderers'), { recursive: true }));
afterAll(() => {
  if (cache === undefined) delete process.env['EVIDENCE_CACHE'];
  else process.env['EVIDENCE_CACHE'] = cache;
  rmSync(folder, { recursive: true, force: true });
});

const notes: string[] = [];

/** Builds the content into a folder with a cache; answers with what was built, or undefined where the content has errors. */
async function build(out: string, cacheAt: string) {
  process.env['EVIDENCE_CACHE'] = cacheAt;
  const tell = (note: string) => notes.push(note);
  const evidence = await readEvidence(content, { html: true, tell });
  if (evidence.problems.some(({ severity }) => severity === 'error')) return undefined;
  return buildSite({ evidence, content, out: join(folder, out), base: '/', tell });
}

async function buildClean() {
  const clean = join(folder, 'clean-cache');
  rmSync(clean, { recursive: true, force: true });
  cpSync(join(kept, 'renderers'), join(clean, 'renderers'), { recursive: true });
  rmSync(join(folder, 'clean'), { recursive: true, force: true });
  return build('clean', clean);
}

const bytesOf = (site: string) =>
  Object.fromEntries(
    filesBelow(join(folder, site)).map((file) => [file, readFileSync(join(folder, site, file), 'base64')]),
  );

function start(): void {
  for (const name of ['content', 'site', 'clean']) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(fixtureFolder('valid'), content, { recursive: true });
}

/** Makes an edit, and takes it back if it leaves errors: such content is never built. Answers whether it stayed. */
async function apply(edit: Edit): Promise<boolean> {
  const before = join(folder, 'before');
  rmSync(before, { recursive: true, force: true });
  cpSync(content, before, { recursive: true });
  edit.change(content);
  const { problems } = await readEvidence(content, { cache: false });
  if (!problems.some(({ severity }) => severity === 'error')) return true;
  rmSync(content, { recursive: true });
  cpSync(before, content, { recursive: true });
  return false;
}

describe('a build that goes on from the last one', () => {
  test('gives byte for byte what a clean build gives, whatever was edited', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 3, maxLength: 5 }), async (sequence) => {
        start();
        await build('site', kept);
        for (const edit of sequence) {
          await apply(edit);
          await build('site', kept);
          await buildClean();
          expect(bytesOf('site'), edit.name).toEqual(bytesOf('clean'));
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test(
    'and while frameworks follow one another, people leave and actions are withdrawn',
    { timeout: 300_000 },
    async () => {
      start();
      await build('site', kept);
      const refused: string[] = [];
      for (const edit of yearlyEdits) {
        if (!(await apply(edit))) refused.push(edit.name);
        await build('site', kept);
        await buildClean();
        expect(bytesOf('site'), edit.name).toEqual(bytesOf('clean'));
      }
      expect(refused).toEqual([]);
    },
  );

  test('makes nothing where nothing has changed, and only what depends on the file where one has', async () => {
    start();
    await build('site', kept);
    expect((await build('site', kept))?.made).toBe(0);
    const times = () =>
      new Map(
        readdirSync(join(folder, 'site/documents')).map((name) => [
          name,
          statSync(join(folder, 'site/documents', name)).mtimeMs,
        ]),
      );
    const before = times();
    const guide = join(content, 'documents/guide.md');
    writeFileSync(guide, `${readFileSync(guide, 'utf8')}\nOne more sentence.\n`);
    await build('site', kept);
    const after = times();
    expect(after.get('guide.html')).not.toBe(before.get('guide.html'));
    expect(after.get('strategy.html')).toBe(before.get('strategy.html'));
    // The section links to the strategy: the line it does so on is not shown there.
    const section = join(content, 'annex-m/01-thresholds.md');
    writeFileSync(
      section,
      readFileSync(section, 'utf8').replace(/^## Summary statement$/m, '$&\n\nOne more paragraph.'),
    );
    await build('site', kept);
    expect(readFileSync(join(folder, 'site/annex-m/01-thresholds.html'), 'utf8')).toContain('One more paragraph.');
    expect(times().get('strategy.html')).toBe(before.get('strategy.html'));
  });

  test('makes few pages anew on another day, and says that day on all others', async () => {
    start();
    writeFileSync(
      join(content, 'settings.yaml'),
      readFileSync(join(content, 'settings.yaml'), 'utf8').replace(/^as-at: .*\n/m, ''),
    );
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const day of ['2026-03-01', '2026-03-02', '2026-04-20']) {
      vi.setSystemTime(`${day}T12:00:00Z`);
      const built = await build('site', kept);
      if (day === '2026-03-02') expect(built?.reused).toBeGreaterThan(built?.made ?? 0);
      await buildClean();
      expect(bytesOf('site'), day).toEqual(bytesOf('clean'));
    }
    vi.useRealTimers();
    expect(readFileSync(join(folder, 'site/annex-m/01-thresholds.html'), 'utf8')).toContain('data-today="2026-04-20"');
  });

  test('takes over no page that was touched since', async () => {
    start();
    await build('site', kept);
    const page = join(folder, 'site/documents/guide.html');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('Guide', 'Wrong'));
    expect((await build('site', kept))?.made).toBe(1);
    expect(readFileSync(page, 'utf8')).toBe(text);
  });

  test('drops what is damaged or foreign with a note, and is right all the same', async () => {
    start();
    await build('site', kept);
    const good = bytesOf('site');
    for (const file of filesBelow(kept).filter((name) => /^(parsed|sites)\//.test(name))) {
      const path = join(kept, file);
      const bytes = readFileSync(path);
      bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
      writeFileSync(path, bytes);
    }
    notes.length = 0;
    expect((await build('site', kept))?.reused).toBe(0);
    expect(bytesOf('site')).toEqual(good);
    expect(notes.join('\n')).toMatch(/damaged/);
    expect(notes.join('\n')).toMatch(/record of the last build/);
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true);
  });
});
