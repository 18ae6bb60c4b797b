import { expect, test } from 'vitest';
import { itemOf } from '../../evidence/evidence-index.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { describeItem } from './describe-item.ts';

const statusOf = (fields: string, body = '') => {
  const text = `---\ntitle: Audit\ntype: audit\n${fields}\n---\n${body}`;
  const { index } = makeEvidence({ 'documents/audit.md': text });
  const document = itemOf(index, 'document', 'audit');
  if (document === undefined) throw new Error('The document was not read.');
  return describeItem(document, index).find(({ name }) => name === 'Status')?.value;
};

const lost = 'Listed; nobody has recorded where it is kept';

test.each([
  ['a listed document without a place', 'status: listed', '', lost],
  ['one whose place is still to come', 'status: listed\nlocation: TBC', '', lost],
  ['one whose place somebody has written', 'status: listed\nlocation: Shared drive', '', 'Listed'],
  ['one that is kept with the evidence', 'status: listed\nfile: attachments/strategy.txt', '', 'Listed'],
  ['one whose entry leads to it', 'status: listed', 'See [the page](https://www.gov.uk/audit).', 'Listed'],
  ['one that is asked for', 'status: requested', '', 'Requested'],
])('%s says no more than is so', (_which, fields, body, status) => {
  expect(statusOf(fields, body)).toBe(status);
});
