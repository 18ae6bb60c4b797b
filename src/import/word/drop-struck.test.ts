import { expect, test } from 'vitest';
import { citeDocuments, warnOfStruckDocuments } from '../annex-m/cite-documents.ts';
import { dropStruck, findStruck } from './drop-struck.ts';
import { formatBody } from './format-body.ts';
import { outline } from './outline.ts';
import { readWord } from './read-word.ts';
import { b, n, runs, table, word } from './word-for-tests.ts';

async function blocksOf(children: Parameters<typeof word>[0]) {
  const read = await readWord(await word(children));
  if ('fault' in read) throw new Error(read.fault.message);
  return read.value.children;
}

test('struck-out words are found and dropped, in paragraphs, lists and cells, single or double', async () => {
  const blocks = await blocksOf([
    runs([{ text: 'Old', strike: true }, { text: ' new' }]),
    n('First'),
    table([
      ['Action', 'By when'],
      ['Audit', runs([{ text: '31/03/2024', doubleStrike: true }, { text: ' 30/06/2024' }])],
    ]),
  ]);
  expect(findStruck(blocks)).toEqual(['Old', '31/03/2024']);
  expect(outline(dropStruck(blocks)).map(({ text }) => text)).toEqual([
    'new',
    'First',
    'Action | By when\nAudit |  30/06/2024',
  ]);
  expect(formatBody(blocks)).toContain('~~31/03/2024~~ 30/06/2024');
});

test('a cell is struck out where all of its words are, and the space before struck words goes where a sign follows', async () => {
  const cell = (...looks: Parameters<typeof runs>[0]) => [runs(looks)];
  const struck = { strike: true };
  const blocks = await blocksOf([
    table([
      [cell({ text: 'Old', ...struck }), cell({ text: 'Old ', ...struck }, { text: 'new' })],
      ['', 'New'],
    ]),
    runs([
      { text: 'Plans ' },
      { text: 'by May', ...struck },
      { text: ', and visits ' },
      { text: 'too', ...struck },
      { text: 'daily' },
    ]),
  ]);
  const [found, sentence] = dropStruck(blocks);
  const cells = found?.type === 'table' ? found.children.flatMap(({ children }) => children) : [];
  expect(cells.map(({ data }) => data?.struck)).toEqual([true, undefined, undefined, undefined]);
  expect(sentence && outline([sentence])[0]?.text).toBe('Plans, and visits daily');
});

test('a bold line or heading that is struck out is no heading, and stays struck out', async () => {
  const blocks = await blocksOf([
    runs([{ text: 'The council is outstanding', bold: true, strike: true }]),
    runs([{ text: 'All is well', strike: true }], { heading: 'Heading1' }),
    runs([{ text: 'Risks ' }, { text: 'and issues', strike: true }], { heading: 'Heading1' }),
  ]);
  expect(formatBody(blocks)).toBe('**~~The council is outstanding~~**\n\n~~All is well~~\n\n## Risks ~~and issues~~');
});

test('a struck-out supporting document is not listed but warned of', async () => {
  const blocks = await blocksOf([
    runs([{ text: 'Old policy 2015', strike: true }], { bullet: { level: 0 } }),
    b('Thresholds document 2023'),
  ]);
  expect(citeDocuments(blocks)).toEqual([{ title: 'Thresholds document 2023' }]);
  expect(warnOfStruckDocuments('1', blocks)).toMatchObject([{ code: 'struck-out' }]);
  expect(warnOfStruckDocuments('1', blocks)[0]?.message).toContain('“Old policy 2015”');
});
