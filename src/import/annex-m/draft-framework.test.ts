import { expect, test } from 'vitest';
import { kinds } from '../../../schemas/index.ts';
import { importDocument } from '../import-document.ts';
import type { ExistingItem } from '../importer.ts';
import { textDocument } from '../word/documents-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const assessment = textDocument(`Self-assessment against Annex M

## 3. Missing from home or care

Inspectors will report on:

- how quickly missing children are looked for
- whether guidance is followed. For example:
  - whether return interviews are held
  - whether patterns are seen

### Summary statement

They are looked for at once.

### Detail

1. Interviews are held.

## 7. Girls at risk of or who are known to have suffered female genital mutilation

Inspectors will report on:

How partners work together.

### Summary statement

They meet.

### Detail

1. There is a group.
`);

function frameworkFrom(items: readonly ExistingItem[]) {
  const { drafts, warnings } = importDocument(assessment, { ...noContent, items });
  const told = warnings.find(({ code }) => code === 'lines-of-enquiry')?.message;
  return { framework: drafts.find(({ kind }) => kind === 'framework'), told };
}

test('where the content has no Annex M, it comes with the lines of enquiry that the assessment prints', () => {
  const { framework, told } = frameworkFrom([]);
  expect(framework).toMatchObject({ id: 'annex-m', data: { 'short-title': 'Annex M' } });
  const { sections = [] } = kinds.framework.schema.parse(framework?.data);
  expect(sections).toHaveLength(18);
  expect(sections[0]).toMatchObject({ number: '1', lines: [] });
  expect(sections[2]?.lines).toEqual([
    { id: 'a', text: 'how quickly missing children are looked for' },
    {
      id: 'b',
      text: 'whether guidance is followed. For example:',
      sublines: [
        { id: 'b-1', text: 'whether return interviews are held' },
        { id: 'b-2', text: 'whether patterns are seen' },
      ],
    },
  ]);
  expect(sections[6]?.lines).toEqual([{ id: 'a', text: 'How partners work together.' }]);
  expect(told).toContain('went into the framework (frameworks/annex-m.md)');
});

test('where the content has it, its lines stay as they are, and that is told', () => {
  const { framework, told } = frameworkFrom([{ kind: 'framework', id: 'annex-m', data: {}, body: '' }]);
  expect(framework).toBeUndefined();
  expect(told).toContain('were not imported');
});
