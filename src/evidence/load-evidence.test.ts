import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';

const document = (fields: string, body = '') =>
  `---\ntitle: A document\ntype: report\nstatus: listed\n${fields}---\n\n${body}`;
const messages = (changes: Record<string, string | Uint8Array | undefined>) =>
  makeEvidence(changes).problems.map(({ rule, line, column, message }) => [rule, line, column, message]);

describe('what is read', () => {
  test('ids come from paths, printed numbers stay text, dates stay text', () => {
    const { index } = makeEvidence();
    const section = index.byId.get('annex-m/01-thresholds');
    expect(section?.kind).toBe('annex-m-section');
    expect(section?.data).toMatchObject({ number: '1', reviewed: '2026-02-01' });
  });

  test('Windows line ends and a byte-order mark change nothing', () => {
    const plain = makeEvidence().index.byId.get('annex-m/01-thresholds');
    const text = `\uFEFF${fixtureText('annex-m/01-thresholds.md').replace(/\n/g, '\r\n')}`;
    expect(makeEvidence({ 'annex-m/01-thresholds.md': text }).index.byId.get('annex-m/01-thresholds')).toEqual(plain);
  });

  test('times, octal-looking and underscored values stay as typed', () => {
    const { index, problems } = makeEvidence({
      'documents/times.md': document('for: 12:30\nperiod: 2014-15\nlocation: 1_000 Street\n'),
    });
    expect(problems).toEqual([]);
    expect(index.byId.get('documents/times')?.data).toMatchObject({
      for: '12:30',
      period: '2014-15',
      location: '1_000 Street',
    });
  });

  test('a body that opens with three hyphens keeps its text', () => {
    const { index } = makeEvidence({ 'documents/rule.md': document('', '---\nNo fields.\n---\n\nText after.') });
    expect(index.byId.get('documents/rule')?.body.text).toContain('Text after.');
  });

  test('the order of files on disk does not matter', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const { index } = makeEvidence({ 'documents/aaa.md': document('') });
    expect(ids(index.items)).toEqual([...ids(index.items)].sort());
  });
});

describe('references', () => {
  test('front matter, links and section numbers refer, with the words around them', () => {
    const { index } = makeEvidence();
    expect(index.referencesTo.get('documents/strategy')).toContainEqual(
      expect.objectContaining({
        from: 'annex-m/01-thresholds',
        kind: 'link',
        at: 'detail-1',
        sentence: 'Audits show it: see the strategy. a',
      }),
    );
    expect(index.referencesTo.get('documents/guide')).toContainEqual(
      expect.objectContaining({
        from: 'annex-m/01-thresholds',
        kind: 'documents',
        at: 'document-2',
        sentence: 'Is this the right edition?',
      }),
    );
    expect(index.referencesTo.get('annex-m/01-thresholds')).toContainEqual(
      expect.objectContaining({
        from: 'inspections/2025-northtown',
        kind: 'recommendations.sections',
        at: 'recommendation-1',
      }),
    );
  });

  test('every reference has its way back', () => {
    const { index } = makeEvidence();
    const forth = [...index.referencesFrom.values()].flat();
    const back = [...index.referencesTo.values()].flat();
    expect(new Set(back)).toEqual(new Set(forth));
    expect(forth.every(({ from, to }) => index.byId.has(from) && index.byId.has(to))).toBe(true);
  });

  test('a file that cannot be read is reported once, not by everything that refers to it', () => {
    expect(messages({ 'documents/strategy.md': document('title: again\n') })).toEqual([
      ['front-matter-yaml', 5, 1, 'This field is written twice. Keep one of the two.'],
    ]);
  });

  test('owners that cannot be read are reported once', () => {
    expect(messages({ 'owners.yaml': '- initials: AB\n  rôle: Head\n' }).map(([rule]) => rule)).toEqual([
      'front-matter',
    ]);
  });
});

describe('names', () => {
  test('names that differ only in capitals are told apart by nobody', () => {
    const found = messages({ 'documents/Strategy.md': document('') });
    expect(found.map(([rule]) => rule)).toEqual(['file-name', 'duplicate-id']);
  });

  test('2.10-care and 210-care cannot both be', () => {
    const found = messages({ 'documents/2.10-care.md': document(''), 'documents/210-care.md': document('') });
    expect(found.map(([rule]) => rule).sort()).toEqual(['duplicate-id', 'file-name']);
  });
});

describe('any text', () => {
  test('is an item or a problem, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { index, problems } = makeEvidence({ 'documents/any.md': text });
        expect(
          index.byId.has('documents/any') || problems.some(({ file }) => file === 'content/documents/any.md'),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('as front matter is an item or a problem, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { index, problems } = makeEvidence({
          'documents/any.md': `---\ntitle: ${text}\ntype: report\nstatus: listed\n---\n`,
        });
        const item = index.byId.get('documents/any');
        expect(item !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
