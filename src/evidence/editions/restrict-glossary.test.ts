import { expect, test } from 'vitest';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { Item } from '../types.ts';
import { restrictGlossary } from './restrict-glossary.ts';

const item = (text: string, data: object = {}) => ({ kind: 'document', data, body: { text } }) as unknown as Item;
const whole = (glossary: EvidenceIndex['glossary'], items: Item[], around: object = {}) =>
  ({ glossary, items, settings: {}, owners: [], ...around }) as unknown as EvidenceIndex;

test('the glossary of an edition has the short forms in its texts, its fields and what stands around them', () => {
  const glossary = ['IRO', 'LAC', 'MASH', 'VEMT'].map((acronym) => ({ acronym, meaning: `${acronym} itself` }));
  const items = [item('The IRO says so.', { title: 'On LAC', also: [{ place: 'The MASH' }] })];
  const kept = restrictGlossary(whole(glossary, items), items, []).map(({ acronym }) => acronym);
  expect(kept).toEqual(['IRO', 'LAC', 'MASH']);
  expect(restrictGlossary(whole(glossary, items), [], ['Chair of VEMT'])).toEqual([glossary[3]]);
});

const entry = {
  acronym: 'DV',
  meaning: 'domestic violence',
  synonyms: ['domestic abuse', 'Operation Kite'],
  note: 'Led by Operation Kite.',
};
const bare = (...synonyms: string[]) => [{ acronym: 'DV', meaning: 'domestic violence', synonyms }];

test.each<[why: string, shown: string, leftOut: string, kept: EvidenceIndex['glossary']]>([
  ['has its short form, with all it says', 'On DV.', 'Operation Kite.', [entry]],
  ['has its meaning, without its note', 'On Domestic violence.', 'More.', bare('domestic abuse', 'Operation Kite')],
  ['has its meaning, without names left out', 'On domestic violence.', 'Operation Kite.', bare('domestic abuse')],
  ['has a synonym that nothing else is meant by', 'Domestic abuse.', 'More.', bare('domestic abuse', 'Operation Kite')],
  ['has a synonym, but its short form is left out', 'Domestic abuse.', 'On DV.', []],
  ['has a synonym, but its meaning is left out', 'Domestic abuse.', 'On domestic violence.', []],
  ['has none of its names', 'On care.', 'On DV and domestic abuse.', []],
])('an entry where the edition %s', (_, shown, leftOut, kept) => {
  const items = [item(shown)];
  expect(restrictGlossary(whole([entry], [...items, item(leftOut)]), items, [])).toEqual(kept);
});

test('what the settings and the posts of others say is left out too', () => {
  const items = [item('Domestic abuse.')];
  const kept = (around: object) => restrictGlossary(whole([entry], items, around), items, []).length;
  expect(kept({})).toBe(1);
  expect(kept({ settings: { introduction: 'On DV.' } })).toBe(0);
  expect(kept({ owners: [{ role: 'Lead for domestic violence' }] })).toBe(0);
});
