import { describe, expect, test } from 'vitest';
import { readFixture } from '../../tests/read-fixture.ts';
import { viewOf } from '../../tests/view-of.ts';
import { collectGaps } from '../finding-gaps/collect-gaps.ts';
import { itemOf } from '../evidence-index.ts';
import { loadEvidence } from '../load-evidence.ts';
import { findEdition, type Edition } from './edition.ts';
import { restrictEvidence } from './restrict-evidence.ts';
import { restrictGaps } from './restrict-gaps.ts';
import { restrictItem } from './restrict-item.ts';
import { restrictToEdition } from './restrict-to-edition.ts';

const { index: whole, problems } = loadEvidence(readFixture('editions'), { html: true });
const editionOf = (name?: string): Edition => {
  const edition = findEdition(whole.settings, name);
  if (edition === undefined) throw new Error(`There is no edition ${String(name)}`);
  return edition;
};
const restricted = (name: string) => restrictToEdition(whole, editionOf(name));
/** The planted words in an index, by whom they are for: quixinter for the narrowest, quixlead for leaders, quixwork for who sees gaps. */
const planted = (index: typeof whole) => [
  ...new Set(
    [...viewOf(index).matchAll(/quix[a-z]+\d*|qx(?:inter|work)[ab]|98765|87654|76543/gi)].map(([word]) => word),
  ),
];

describe('the evidence of an edition', () => {
  test('comes from a fixture without errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(planted(whole).length).toBeGreaterThan(100);
  });

  test('is everything, as it came, for the narrowest audience and without a name', () => {
    expect(restrictToEdition(whole, editionOf('quixinter04'))).toBe(whole);
    expect(restrictToEdition(whole, editionOf())).toBe(whole);
  });

  test('has no planted word that is for others', () => {
    expect(planted(restricted('public'))).toEqual([]);
    expect(planted(restricted('inspector')).filter((word) => !/^quixinsp/i.test(word))).toEqual([]);
    expect(
      planted(restricted('leaders')).filter((word) => !/^quix(?:insp|lead|work|note)|^qxwork/i.test(word)),
    ).toEqual([]);
  });

  test('has every word that is for its audience', () => {
    const count = (name: string, words: RegExp) => planted(restricted(name)).filter((word) => words.test(word)).length;
    expect(count('inspector', /^quixinsp/i)).toBeGreaterThanOrEqual(8);
    expect(count('leaders', /^quixlead/i)).toBeGreaterThanOrEqual(2);
    expect(count('leaders', /^quixwork/i)).toBeGreaterThanOrEqual(8);
    expect(count('leaders', /^quixnote/i)).toBe(1);
  });

  test('shows an item that names no audience to the narrowest only, and keeps what a marking forbids', () => {
    expect(restricted('leaders').byId.has('documents/unnamed')).toBe(false);
    const ids = (name: string) => restricted(name).items.map(({ id }) => id);
    expect(ids('public')).toEqual([
      'action-plans/2025-northtown',
      'annex-m/01-thresholds',
      'documents/plan',
      'frameworks/annex-n',
      'inspections/2025-northtown',
      'measures/visits',
      'progress-reports/2025-q2',
      'self-assessments/2025-northtown',
    ]);
    expect(ids('inspector').filter((id) => !ids('public').includes(id))).toEqual([
      'annex-m/02-missing',
      'documents/audit',
    ]);
  });

  test('keeps the numbers of documents and paragraphs, and says in the text that something is left out', () => {
    const section = itemOf(restricted('public'), 'annex-m-section', '01-thresholds');
    const [out, words] = ['left out of this edition', '[left out of this edition]'];
    expect(section?.data.documents).toEqual([{ id: 'plan' }, { id: out }, { id: out }]);
    expect(section?.body.numbered.map(({ number, text }) => `${number} ${text.split('\n')[0] ?? ''}`)).toEqual([
      `1 See ${words} and document 1. a`,
      `2 ${words}`,
      '3 Visits are held. b',
      `4 The ${words} and ${words} and`,
    ]);
    expect(section?.body.headings.map(({ anchor }) => anchor)).toEqual([
      'summary-statement',
      'detail',
      'rules-of-left-out-of-this-edition-here',
      'performance-and-activity-data',
    ]);
    expect(section?.body.html).toContain(`<td>${words}</td>`);
  });

  test('says when an item was reviewed where it shows gaps, and why a disclosure was accepted in none', () => {
    const dataOf = (name: string) => itemOf(restricted(name), 'annex-m-section', '01-thresholds')?.data;
    expect(dataOf('public')).not.toHaveProperty('reviewed');
    expect(dataOf('leaders')).toHaveProperty('reviewed', '2026-02-01');
    expect(itemOf(whole, 'annex-m-section', '01-thresholds')?.data).toHaveProperty('accepted-disclosures');
    expect(dataOf('leaders')).not.toHaveProperty('accepted-disclosures');
  });

  test('links what is left anew, so that nothing leads to what it does not hold', () => {
    const { items, byId, referencesFrom, referencesTo } = restricted('public');
    const references = [...referencesFrom.values(), ...referencesTo.values()].flat();
    expect(references.filter(({ from, to }) => !byId.has(from) || !byId.has(to))).toEqual([]);
    expect(references.length).toBeGreaterThan(10);
    expect(items.every(({ frontMatter, data }) => frontMatter === '' && !('review' in data))).toBe(true);
    expect(new Set(items.filter(({ data }) => 'framework' in data).map(({ kind }) => kind))).toEqual(
      new Set(['annex-m-section', 'inspection']),
    );
  });

  test('has the owners and the short forms that its items name, and the files that its documents register', () => {
    const { owners, glossary, attachments, settings } = restricted('public');
    expect(owners).toEqual([{ initials: 'AB', role: 'Head of Service' }]);
    expect(glossary.map(({ acronym }) => acronym)).toEqual(['IRO']);
    expect([...attachments.keys()]).toEqual(['attachments/plan.txt']);
    expect(settings.markings).toEqual(['OFFICIAL']);
    expect(settings.introduction).toBe('What Northtown shows to everybody.');
    expect(restricted('inspector').settings.introduction).toBe('');
  });

  test('has the short forms that only its own settings and the posts of its owners use, and none of other settings', () => {
    const glossary = ['TTL', 'PST', 'OTH'].map((acronym) => ({
      acronym,
      meaning: acronym.toLowerCase(),
      synonyms: [],
    }));
    const owners = whole.owners.map((owner) => ({ ...owner, role: `${owner.role} (PST)` }));
    const settings = { ...whole.settings, title: 'The TTL', introduction: 'The OTH.' };
    const { glossary: kept } = restrictToEdition({ ...whole, glossary, owners, settings }, editionOf('public'));
    expect(kept.map(({ acronym }) => acronym)).toEqual(['TTL', 'PST']);
  });
});

test('a document that may be read, but whose file may not, tells neither the file’s name nor its fingerprint', () => {
  const item = itemOf(whole, 'document', 'plan');
  if (item === undefined) throw new Error('The fixture has no such document.');
  const data = { ...item.data, file: 'attachments/plan.txt', sha256: 'a'.repeat(64) };
  const shown = { ids: new Set(whole.byId.keys()), working: true };
  const kept = restrictItem({ ...item, data }, shown, whole.attachments).data;
  expect(kept).toMatchObject({ file: data.file, sha256: data.sha256 });
  const left = restrictItem({ ...item, data }, shown, new Map()).data;
  expect(left).not.toHaveProperty('file');
  expect(left).not.toHaveProperty('sha256');
});

describe('the gaps of an edition', () => {
  const all = collectGaps(whole);
  const gaps = restrictGaps(all, restricted('leaders'));

  test('are true gaps, and none is there only because something is left out', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(gaps.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(collectGaps(restricted('leaders')).map(({ id }) => id)).toContain('document-uncited:documents/sensitive');
    expect(gaps.map(({ kind }) => kind)).toContain('note-open');
  });

  test('are left out where the whole evidence words them otherwise: what is left out would be to blame', () => {
    expect(gaps.length).toBeGreaterThan(0);
    const otherwise = all.map((gap) => ({ ...gap, message: `${gap.message} And more.` }));
    expect(restrictGaps(otherwise, restricted('leaders'))).toEqual([]);
  });

  test('say until when somebody asks for them', () => {
    const asked = all.map((gap) => ({ ...gap, askedUntil: '2026-06-30' }));
    expect(restrictGaps(asked, restricted('leaders')).map(({ askedUntil }) => askedUntil)).toEqual(
      gaps.map(() => '2026-06-30'),
    );
  });

  test('say who has accepted them and why, and no more is said of what was accepted', () => {
    const accepted = gaps.flatMap((gap) => (gap.accepted === undefined ? [] : [[gap.kind, gap.accepted.reason]]));
    expect(accepted).toEqual([['document-doubtful', 'Quixwork01 will settle it.']]);
    expect(viewOf(restricted('leaders'))).not.toContain('Quixwork01');
    expect(restricted('leaders').owners.map(({ initials }) => initials)).toEqual(['AB']);
    const { index, gaps: shown } = restrictEvidence(whole, editionOf('leaders'));
    expect(shown).toEqual(gaps);
    expect(index.owners.map(({ initials }) => initials)).toEqual(['AB', 'QXWORKB']);
  });

  test('are none where it does not show the work on the evidence, and all in the whole', () => {
    expect(restrictEvidence(whole, editionOf('public')).gaps).toEqual([]);
    expect(restrictEvidence(whole, editionOf())).toEqual({ index: whole, gaps: all });
  });

  test('tell that an owner has left, whose last day no edition without gaps knows', () => {
    const left = { ...whole, owners: whole.owners.map((owner) => ({ ...owner, until: '2026-01-31' })) };
    const { index, gaps: shown } = restrictEvidence(left, editionOf('leaders'));
    expect(shown.map(({ kind }) => kind)).toContain('owner-left');
    expect(index.owners.map(({ until }) => until)).toEqual(['2026-01-31', '2026-01-31']);
    expect(restrictEvidence(left, editionOf('inspector')).index.owners[0]).not.toHaveProperty('until');
  });

  test('name nothing that is left out', () => {
    expect(JSON.stringify(gaps)).not.toMatch(/q(?:ui)?xinter/i);
  });
});
