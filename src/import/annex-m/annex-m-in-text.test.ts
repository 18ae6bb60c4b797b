import { expect, test } from 'vitest';
import { textDocument } from '../word/documents-for-tests.ts';
import { annexM } from './annex-m.ts';
import { noContent } from '../no-content-for-tests.ts';

test('an assessment with headings, in text, whose section ends where the next number would go on', () => {
  const document = textDocument(
    [
      '# Annex M: where we stand',
      '',
      '1. Key threshold / decision-making points **AB**',
      '',
      'Summary statement',
      '',
      'Good.',
      '',
      'Detail',
      '',
      '1. One.',
      '',
      'Supporting documents',
      '',
      'Performance / activity data',
      '',
      '1. Rates.',
      '',
      '2. Young people who are homeless and aged 16/17',
      '',
      'CD',
      '',
      'Summary statement We house them.',
      '',
      'Detail',
      '',
      '1. Two.',
    ].join('\n'),
  );
  const { drafts, warnings } = annexM.convert(document, noContent);
  expect(drafts.slice(0, 2).map(({ id, body }) => [id, body])).toEqual([
    [
      '01-key-threshold-and-decision-making-points',
      '## Summary statement\n\nGood.\n\n## Detail\n\n1. One.\n\n## Performance and activity data\n\n1. Rates.',
    ],
    [
      '02-homeless-young-people-aged-16-and-17',
      '## Summary statement\n\nWe house them.\n\n## Detail\n\n1. Two.\n\n## Performance and activity data',
    ],
  ]);
  expect(warnings.map(({ code }) => code)).toContain('reviewed-unknown');
});
