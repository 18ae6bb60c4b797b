import { describe, expect, test } from 'vitest';
import type { Settings } from '../evidence-index.ts';
import type { Item } from '../types.ts';
import type { Edition } from './edition.ts';
import { leftOutId } from './left-out.ts';
import { nameFrameworks } from './name-frameworks.ts';
import { restrictSettings } from './restrict-whole-site.ts';

const settings = {
  title: 'Evidence',
  authority: 'Northtown',
  introduction: 'Among ourselves.',
  contact: 'Ask the team.',
  'as-at': '2026-03-01',
  'site-address': 'https://evidence.example.org/',
  'edit-link': 'https://git.example.org/{file}',
  'other-sites': [{ title: 'Southtown', address: 'https://other.example.org/' }],
  'review-cycle-days': 92,
  markings: ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'],
  audiences: [{ name: 'public' }, { name: 'internal' }],
  assessment: {
    framework: 'annex-n',
    title: 'Assessment',
    versions: [{ version: 'V2', date: '2026-02-01' }],
    notes: ['A note.'],
  },
} as unknown as Settings;
const item = (kind: string, id: string, data: object = {}, text = '') =>
  ({ kind, id, data, body: { text } }) as unknown as Item;
const edition = { introduction: 'For everybody.', showsNotes: false } as Edition;
const restrict = (whole: Settings, items: Item[], shown = edition) =>
  restrictSettings(whole, items, shown, nameFrameworks(items, whole));

describe('the settings of an edition', () => {
  test('say what is for everybody, and nothing of other audiences, of editing or of other sites', () => {
    expect(restrict(settings, [])).toEqual({
      title: 'Evidence',
      authority: 'Northtown',
      introduction: 'For everybody.',
      contact: 'Ask the team.',
      'as-at': '2026-03-01',
      'site-address': 'https://evidence.example.org/',
      'review-cycle-days': 92,
      markings: ['OFFICIAL'],
      assessment: { framework: leftOutId, title: '', versions: [], notes: [] },
    });
  });

  test('keep whose bare section numbers are, or that it is left out', () => {
    const numbered = { ...settings, assessment: { ...settings.assessment, 'section-numbers': 'annex-m' } };
    const shown = (items: Item[]) => restrict(numbered, items).assessment['section-numbers'];
    expect(shown([item('framework', 'frameworks/annex-m')])).toBe('annex-m');
    expect(shown([item('framework', 'frameworks/annex-n')])).toBe(`${leftOutId} 1`);
  });

  test.each([
    ['neither the framework nor a section', [item('document', 'documents/a')], [leftOutId, '', 0]],
    [
      'an inspection that followed it alone',
      [item('inspection', 'inspections/a', { framework: leftOutId })],
      [leftOutId, '', 0],
    ],
    ['the framework alone', [item('framework', 'frameworks/annex-n')], ['annex-n', 'Assessment', 0]],
    [
      'a section alone',
      [item('annex-m-section', 'annex-m/01', { framework: leftOutId })],
      [leftOutId, 'Assessment', 1],
    ],
  ])('name of the assessment what an edition with %s may know', (_, items, [framework, title, versions]) => {
    const { assessment } = restrict(settings, items);
    expect([assessment.framework, assessment.title, assessment.versions.length]).toEqual([framework, title, versions]);
  });

  test('have the notes where the edition shows them, and the markings that its items bear', () => {
    const items = [item('document', 'documents/a', { marking: 'SECRET' })];
    expect(restrict(settings, items).markings).toEqual(['OFFICIAL', 'SECRET']);
    expect(restrict(settings, [], { ...edition, showsNotes: true }).assessment.notes).toEqual(['A note.']);
  });
});
