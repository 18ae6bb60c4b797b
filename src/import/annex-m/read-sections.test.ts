import { expect, test } from 'vitest';
import type { ImportContext } from '../importer.ts';
import { h, n, p } from '../word/word-for-tests.ts';
import { annexM } from './annex-m.ts';
import { wordDocument } from '../word/documents-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const context: ImportContext = noContent;

test('an owner printed as a post is not made up into initials', async () => {
  const document = await wordDocument([
    h('3. Missing from home or care'),
    p('Head of Safeguarding'),
    p('Summary statement'),
    p('Good. This belongs to Annex M.'),
    p('Detail'),
    n('One.'),
  ]);
  const { drafts, warnings } = annexM.convert(document, context);
  expect(drafts[0]?.data['owners']).toEqual([]);
  expect(warnings.find(({ code }) => code === 'owner-none')?.message).toBe(
    'Section 3: no owner’s initials were found (printed: “Head of Safeguarding”). Add them to owners.yaml and to the section.',
  );
});

test('a section whose automatic number went wrong is known by its title', async () => {
  const section = (title: string) => [
    n(title, 'headings'),
    p('Summary statement'),
    p('Good.'),
    p('Detail'),
    n('One.', 'a'),
  ];
  const { drafts, warnings } = annexM.convert(
    await wordDocument([h('Annex M'), ...section('Missing from education'), ...section('Achieving permanence')]),
    context,
  );
  expect(drafts.slice(0, 2).map(({ id }) => id)).toEqual(['04-missing-from-education', '09-achieving-permanence']);
  expect(warnings.filter(({ code }) => code === 'section-number').map(({ message }) => message)).toEqual([
    'Section 4: “Missing from education” is printed as section 1, but is section 4 of Annex M. Check the number.',
    'Section 9: “Achieving permanence” is printed as section 2, but is section 9 of Annex M. Check the number.',
  ]);
});
