import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { gapsAfter } from '../../tests/gap-content.ts';

const two = 'annex-m/02-missing.md';

describe('an accepted gap', () => {
  const accept = (fields: string): Edit[] => [
    [
      two,
      'documents: []',
      `documents: []\naccepted-gaps:\n  - { kind: documents-none, by: CD, reason: The archive moves., until: 2026-03-31${fields} }`,
    ],
  ];
  const accepted = (edits: readonly Edit[], today?: string) =>
    gapsAfter(edits, today).find(({ id }) => id === 'documents-none:annex-m/02-missing')?.accepted;

  test('stays in the list with who accepts it, why and until when', () => {
    expect(accepted(accept(''))).toEqual({ by: 'CD', reason: 'The archive moves.', until: '2026-03-31' });
    expect(accepted(accept(''), '2026-03-31')).toBeDefined();
  });

  test('is back on the day after', () => {
    expect(accepted(accept(''), '2026-04-01')).toBeUndefined();
    expect(gapsAfter(accept(''), '2026-04-01').map(({ id }) => id)).toContain('documents-none:annex-m/02-missing');
  });

  test('that is accepted twice counts until the later day, whichever stands first', () => {
    const twice = (first: string, second: string): Edit[] => {
      const [[file, from, to]] = accept('') as [Edit];
      const entry = to.split('\n').at(-1) ?? '';
      const entries = [first, second].map((until) => entry.replace('2026-03-31', until)).join('\n');
      return [[file, from, to.replace(entry, entries)]];
    };
    expect(accepted(twice('2026-02-01', '2026-03-31'))?.until).toBe('2026-03-31');
    expect(accepted(twice('2026-03-31', '2026-02-01'))?.until).toBe('2026-03-31');
  });

  test('of another kind in the same item stays open', () => {
    const own = gapsAfter(accept('')).filter(({ item }) => item === 'annex-m/02-missing');
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((gap) => gap.accepted !== undefined).map(({ kind }) => kind)).toEqual(['documents-none']);
  });

  test('elsewhere on the page is another gap', () => {
    expect(accepted(accept(', at: document-1'))).toBeUndefined();
    expect(accepted(accept(', at: supporting-documents'))).toBeDefined();
  });
});
