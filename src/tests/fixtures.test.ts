import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { rules } from '../evidence/rules/index.ts';
import { formatProblems } from '../report/format-problems.ts';
import { makeEvidence } from './make-evidence.ts';
import { fixtureFolder, readFixture } from './read-fixture.ts';

const report = (name: 'valid' | 'broken' | 'empty') => {
  const { index, problems } = loadEvidence({ ...readFixture(name), latest: '2026-03-01' });
  return formatProblems(problems, index.items.length);
};

describe('fixtures', () => {
  test('the valid fixture has every kind and no problem', () => {
    const { index, problems } = loadEvidence(readFixture('valid'));
    expect(problems).toEqual([]);
    expect(new Set(index.items.map(({ kind }) => kind)).size).toBe(8);
  });

  test('the broken fixture gives exactly the report kept beside it', () => {
    expect(`${report('broken')}\n`).toBe(
      readFileSync(join(fixtureFolder('broken'), '..', 'broken-report.txt'), 'utf8'),
    );
  });

  test('the empty fixture says that it is empty', () => {
    expect(report('empty')).toBe(
      'content  error  The content folder holds no evidence. Add a file, or name another folder with --content.  folder-empty\n\n1 error in 1 file; 0 items checked',
    );
  });

  test('every rule of the registry is broken by a fixture, and every one that is broken is there', () => {
    const large = makeEvidence({ 'documents/large.md': 'x'.repeat(600_000) });
    const broken = [readFixture('broken'), readFixture('empty')].flatMap(
      (content) => loadEvidence({ ...content, latest: '2026-03-01' }).problems,
    );
    // A link cannot be kept in git on every system.
    const unread = [{ file: 'content/documents/link.md', reason: 'link' as const }];
    broken.push(...large.problems, ...loadEvidence({ ...readFixture('empty'), unread }).problems);
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });
});
