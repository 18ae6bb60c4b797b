import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import type { ImportContext } from '../importer.ts';
import { wordDocument } from '../word/documents-for-tests.ts';
import { h, n, p } from '../word/word-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const context: ImportContext = {
  ...noContent,
  assessed: {
    id: 'practice-standards',
    title: 'Practice standards',
    sections: [
      { number: '1', title: 'Front door' },
      { number: '2', title: 'Children in care' },
      { number: '2.10', title: 'Care leavers' },
    ],
  },
};

const section = (title: string, list: string) => [
  h(title),
  h('Summary statement', 2),
  p('Good.'),
  h('Detail', 2),
  n('One.', list),
];
const own = [
  h('Where we stand'),
  ...section('1. Front door', 'a'),
  ...section('Children in care', 'b'),
  ...section('2.10 Care leavers', 'c'),
];

test('sections that the assessed framework has are read as its sections, by their titles', async () => {
  const { kind, drafts, warnings } = importDocument(await wordDocument(own), context);
  expect(kind).toBe('annex-m-section');
  expect(drafts.map(({ id }) => id)).toEqual([
    '01-front-door',
    '02-children-in-care',
    '2-10-care-leavers',
    'practice-standards-assessment',
  ]);
  expect(drafts.slice(0, 3).map(({ data }) => [data['framework'], data['number'], data['title']])).toEqual([
    ['practice-standards', '1', 'Front door'],
    ['practice-standards', '2', 'Children in care'],
    ['practice-standards', '2.10', 'Care leavers'],
  ]);
  expect(warnings.find(({ code }) => code === 'lines-of-enquiry')?.message).toContain(
    'frameworks/practice-standards.md',
  );
});

test('a section printed with another number than its framework’s is told of', async () => {
  const { warnings } = importDocument(
    await wordDocument([...section('1. Children in care', 'a'), ...section('3. Care leavers', 'b')]),
    context,
  );
  expect(warnings.filter(({ code }) => code === 'section-number').map(({ message }) => message)).toEqual([
    'Section 2: “Children in care” is printed as section 1, but is section 2 of Practice standards. Check the number.',
    'Section 2.10: “Care leavers” is printed as section 3, but is section 2.10 of Practice standards. Check the number.',
  ]);
});

test('Annex M’s own titles stay sections of Annex M', async () => {
  const annexM = [h('Annex M'), ...section('3. Missing from home or care', 'a')];
  const { drafts } = importDocument(await wordDocument(annexM), context);
  expect(drafts[0]).toMatchObject({ id: '03-missing-from-home-or-care', data: { framework: 'annex-m' } });
});

test('a section that no framework has is told of', async () => {
  const two = [...section('1. Front door', 'a'), ...section('2. Children in care', 'b')];
  const { warnings } = importDocument(await wordDocument(two), noContent);
  expect(warnings.filter(({ code }) => code === 'section-unknown').map(({ message }) => message)).toEqual([
    'Section 1: “Front door” is the title of no section of Annex M. Correct “framework” and “number” in its file, or the title.',
    'Section 2: “Children in care” is the title of no section of Annex M. Correct “framework” and “number” in its file, or the title.',
  ]);
});

test('a section that the council has added to Annex M in its framework is one of Annex M', async () => {
  const added = { id: 'annex-m', title: 'Annex M', sections: [{ number: '19', title: 'Our own section' }] };
  const { drafts, warnings } = importDocument(
    await wordDocument([...section('3. Missing from home or care', 'a'), ...section('19. Our own section', 'b')]),
    { ...noContent, assessed: added },
  );
  expect(drafts.slice(0, 2).map(({ id }) => id)).toEqual(['03-missing-from-home-or-care', '19-our-own-section']);
  expect(warnings.map(({ code }) => code)).not.toContain('section-unknown');
});
