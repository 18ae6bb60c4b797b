import { describe, expect, test } from 'vitest';
import type { EvidenceIndex } from '../evidence-index.ts';
import { limitOf, narrownessOf, narrownessOfFiles, narrownessOfItem } from './audience-of.ts';

const settings = {
  audiences: [{ name: 'public' }, { name: 'inspector' }, { name: 'internal' }],
  markings: ['OFFICIAL', 'OFFICIAL-SENSITIVE'],
} as EvidenceIndex['settings'];
const limited = {
  ...settings,
  'marking-limits': [
    { marking: 'OFFICIAL', audience: 'inspector' },
    { marking: 'OFFICIAL-SENSITIVE', audience: 'internal' },
  ],
};
const item = (data: object) => ({ data }) as Parameters<typeof narrownessOfItem>[0];

describe('who may read an item', () => {
  test.each([
    ['the audience it names', { audience: 'public' }, settings, 0],
    ['the narrowest where it names none', {}, settings, 2],
    ['the narrowest where settings do not know the one it names', { audience: 'press' }, settings, 2],
    ['the default where it names none', {}, { ...settings, 'default-audience': 'inspector' }, 1],
    [
      'the one it names, whatever the default',
      { audience: 'public' },
      { ...settings, 'default-audience': 'internal' },
      0,
    ],
    ['those its marking allows', { audience: 'public', marking: 'OFFICIAL-SENSITIVE' }, limited, 2],
    ['those the default marking allows where it has none', { audience: 'public' }, limited, 1],
    ['no wider an audience than it names, whatever its marking allows', { audience: 'internal' }, limited, 2],
    [
      'those its marking allows where the default audience is wider',
      {},
      { ...limited, 'default-audience': 'public' },
      1,
    ],
  ])('%s', (_, data, given, expected) => {
    expect(narrownessOfItem(item(data), given)).toBe(expected);
  });

  test('everybody where there are no audiences', () => {
    expect(narrownessOf(undefined, {})).toBe(0);
    expect(narrownessOf('public', {})).toBe(0);
  });

  test('whom the strictest of two limits of a marking allows', () => {
    const twice = [
      { marking: 'OFFICIAL', audience: 'internal' },
      { marking: 'OFFICIAL', audience: 'inspector' },
    ];
    expect(limitOf('OFFICIAL', { ...settings, 'marking-limits': twice })).toBe(2);
    expect(limitOf('OFFICIAL', settings)).toBe(0);
  });
});

describe('who may have a file', () => {
  const documents = [
    { file: 'attachments/plan.pdf', audience: 'public' },
    { file: 'attachments/both.pdf', audience: 'internal' },
    { file: 'attachments/both.pdf', audience: 'public' },
    { file: 'attachments/other-way.pdf', audience: 'public' },
    { file: 'attachments/other-way.pdf', audience: 'inspector' },
    { audience: 'public' },
  ].map((data) => ({ kind: 'document', data }));
  const files = ['plan', 'both', 'other-way', 'loose'].map((name) => `attachments/${name}.pdf`);
  const index = { items: documents, attachments: new Map(files.map((file) => [file, {}])), settings };

  test('those who may read its document, of two documents the narrowest, and of none only the narrowest', () => {
    expect(Object.fromEntries(narrownessOfFiles(index as unknown as EvidenceIndex))).toEqual({
      'attachments/plan.pdf': 0,
      'attachments/both.pdf': 2,
      'attachments/other-way.pdf': 1,
      'attachments/loose.pdf': 2,
    });
  });

  test('and not those of the default audience, where no document registers it', () => {
    const open = { ...index, settings: { ...settings, 'default-audience': 'public' } };
    expect(narrownessOfFiles(open as unknown as EvidenceIndex).get('attachments/loose.pdf')).toBe(2);
  });

  test('whatever an item of another kind names', () => {
    const items = [{ kind: 'measure', data: { file: 'attachments/loose.pdf', audience: 'public' } }];
    const other = { ...index, items };
    expect(narrownessOfFiles(other as unknown as EvidenceIndex).get('attachments/loose.pdf')).toBe(2);
  });
});
