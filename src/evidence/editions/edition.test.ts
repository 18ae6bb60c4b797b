import { describe, expect, test } from 'vitest';
import type { Settings } from '../evidence-index.ts';
import { findEdition } from './edition.ts';

const settings = {
  audiences: [
    { name: 'public', introduction: 'For everybody.', 'search-engines': true },
    { name: 'inspection-team' },
    { name: 'leaders', title: 'For leaders', 'show-notes': true, 'search-engines': false },
    { name: 'staff', 'show-gaps': true },
    { name: 'internal' },
  ],
} as unknown as Settings;

describe('an edition', () => {
  test.each([
    ['public', { title: 'Public edition', whole: false, showsGaps: false, showsNotes: false, searchEngines: true }],
    ['inspection-team', { title: 'Inspection team edition', searchEngines: false }],
    ['leaders', { title: 'For leaders', showsGaps: false, showsNotes: true, searchEngines: false }],
    ['staff', { title: 'Staff edition', whole: false, showsGaps: true, showsNotes: false, searchEngines: false }],
    ['internal', { title: 'Internal edition', whole: true, showsGaps: true, showsNotes: true, searchEngines: false }],
  ])('for %s shows what its settings say', (name, expected) => {
    expect(findEdition(settings, name)).toMatchObject({ audience: name, ...expected });
  });

  test('has its own introduction, or none', () => {
    expect(findEdition(settings, 'public')?.introduction).toBe('For everybody.');
    expect(findEdition(settings, 'staff')).not.toHaveProperty('introduction');
  });

  test('without a name is the whole, with audiences or without', () => {
    expect(findEdition(settings)).toEqual(findEdition(settings, 'internal'));
    const whole = { audience: undefined, whole: true, showsGaps: true, showsNotes: true, searchEngines: false };
    expect(findEdition({} as Settings)).toEqual({ ...whole, title: 'Whole edition' });
  });

  test('of a name that settings.yaml does not define is none, so that a slip does not publish everything', () => {
    expect(findEdition(settings, 'Public')).toBeUndefined();
    expect(findEdition({} as Settings, 'public')).toBeUndefined();
  });
});
