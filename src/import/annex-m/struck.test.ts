import { expect, test } from 'vitest';
import { parseText } from '../word/read-text.ts';
import { annexM } from './annex-m.ts';
import { noContent } from '../no-content-for-tests.ts';

test('an owner, a date or a word of a heading that is struck out is not taken over, but told of', () => {
  const { drafts, owners, warnings } = annexM.convert(
    {
      format: 'text',
      name: 'a.md',
      tree: parseText(`Self-assessment against Annex M

| Version no. | V3 |
| - | - |
| Date | ~~04/05/2016~~ 06/07/2016 |

## 3. Missing from home ~~or school~~ or care

Owners: ~~AB~~ CD

### Summary statement

We respond quickly.

### Detail

We meet daily.
`).tree,
    },
    noContent,
  );
  expect(drafts[0]?.data).toMatchObject({
    number: '3',
    title: 'Missing from home or care',
    reviewed: '2016-07-06',
    owners: ['CD'],
  });
  expect(owners?.map(({ initials }) => initials)).toEqual(['CD']);
  const struck = warnings.filter(({ code }) => code === 'struck-out').map(({ message }) => message);
  expect(struck.join(' ')).toContain('04/05/2016');
  expect(struck).toContain(
    'Section 3: struck-out text in its heading or among its owners was kept out of the fields: “or school”, “AB”.',
  );
});
