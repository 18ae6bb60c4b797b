import { expect, test } from 'vitest';
import { wordDocument } from '../word/documents-for-tests.ts';
import { h, n, p } from '../word/word-for-tests.ts';
import { annexM } from './annex-m.ts';
import { noContent } from '../no-content-for-tests.ts';

const section = (title: string, list: string) => [
  h(title),
  h('Summary statement', 2),
  p('Good.'),
  h('Detail', 2),
  n('One.', list),
  h('A point within the detail', 3),
  h('Performance and activity data', 2),
  p('Rates are steady.'),
];
const document = [
  h('Annex M'),
  ...section('3. Missing from home or care', 'a'),
  h('Our neighbours'),
  p('They do well.'),
  ...section('4. Missing from education', 'b'),
  h('Appendix A'),
  p('Terms of reference.'),
];

test('what stands behind a section under a heading as large as its own is kept there and told of', async () => {
  const { drafts, warnings } = annexM.convert(await wordDocument(document), noContent);
  expect(drafts[0]?.body).toContain('Our neighbours\n\nThey do well.');
  expect(drafts[1]?.body).toContain('Appendix A\n\nTerms of reference.');
  expect(warnings.filter(({ code }) => code === 'heading-unknown').map(({ message }) => message)).toEqual([
    'Section 3: “Our neighbours” is printed as large as the section’s own heading, but is no section that is known. It went into this section, below “Performance and activity data”. Move it where it belongs.',
    'Section 4: “Appendix A” is printed as large as the section’s own heading, but is no section that is known. It went into this section, below “Performance and activity data”. Move it where it belongs.',
  ]);
});

test('what looks like a section but comes out of order, or again, is kept in the one before and told of', async () => {
  const parts = [h('Summary statement', 2), p('Fair.'), h('Detail', 2), p('Two.')];
  const { drafts, warnings } = annexM.convert(
    await wordDocument([
      h('Annex M'),
      ...section('4. Missing from education', 'a'),
      p('2. Our neighbours'),
      ...parts,
      h('4. Missing from education'),
      ...parts,
    ]),
    { ...noContent, items: [{ kind: 'framework', id: 'annex-m', data: {}, body: '' }] },
  );
  expect(drafts.map(({ kind }) => kind)).toEqual(['annex-m-section', 'document']);
  expect(warnings.filter(({ code }) => code === 'heading-unknown').map(({ message }) => message)).toEqual([
    'Section 4: “2. Our neighbours” looks like the heading of a section, but its number is out of order or was there before. Its parts went into the same parts of this section. Move them where they belong.',
    'Section 4: “4. Missing from education” looks like the heading of a section, but its number is out of order or was there before. Its parts went into the same parts of this section. Move them where they belong.',
  ]);
});
