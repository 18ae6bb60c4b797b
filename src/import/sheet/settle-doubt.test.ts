import { expect, test } from 'vitest';
import { gapsSheet } from './gaps-sheet.ts';
import { csv, registered } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const section = { kind: 'annex-m-section', id: '05-neglect-and-abuse', body: '' } as const;

test('a doubt is settled of the document that its gap names, wherever that stands by now', async () => {
  const titles = ['Audit plan', 'Threshold guide', 'Neglect tool', 'Duty rota'];
  const known = titles.map((title) => registered(title.toLowerCase().replace(' ', '-'), title));
  const doubted = known.map(({ id }) => ({ id, doubt: 'Is it  this one?' }));
  const sheet = await csv(
    'kind,item,message,at,answer\n' +
      [
        ['“Audit plan” is in doubt: Is it this one?', 'document-1', 'No'],
        ['“Threshold guide” is in doubt: Is it this one?', 'document-2', 'No.'],
        ['“Neglect tool” is in doubt: Is it this one?', 'document-3', 'Yes'],
        ['“Duty rota” is in doubt: Is it this one?', 'document-4', 'Ask Ann'],
      ]
        .map((cells) => `document-doubtful,annex-m/05-neglect-and-abuse,${cells.join(',')}\n`)
        .join(''),
  );
  const settle = (documents: readonly unknown[]) =>
    gapsSheet.convert(sheet, { ...noContent, items: [...known, { ...section, data: { documents } }] });
  const left = [{ id: 'neglect-tool' }, { id: 'duty-rota', doubt: 'Is it  this one?' }];
  const first = settle(doubted);
  expect(first.drafts[0]?.data['documents']).toEqual(left);
  // The same sheet again finds all of it done.
  const again = settle(left);
  expect(again.drafts).toEqual([]);
  expect(again.warnings.map(({ message }) => message)).toEqual([
    'Row 5, annex-m/05-neglect-and-abuse: this answer was not entered, because no field takes it as it is: answer “Ask Ann”.',
  ]);
  // Another doubt has been written since.
  expect(settle([{ id: 'audit-plan', doubt: 'Is it signed?' }]).drafts).toEqual([]);
});

test('of several documents in doubt none is taken where the sheet does not say which', async () => {
  const documents = [
    { id: 'neglect-strategy', doubt: 'Is it?' },
    { id: 'other', doubt: 'Is it?' },
  ];
  const { drafts, warnings } = gapsSheet.convert(
    await csv('kind,item,message,at,answer\ndocument-doubtful,annex-m/05-neglect-and-abuse,M,document-2,No\n'),
    { ...noContent, items: [{ ...section, data: { documents } }] },
  );
  expect(drafts).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['answer-for-a-person']);
});
