import type { RootContent, Table } from 'mdast';
import { expect, test } from 'vitest';
import { tableCell } from './convert-table.ts';
import { formatBody } from './format-body.ts';

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const bullets = (...values: string[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: values.map((value) => ({ type: 'listItem', spread: false, children: [paragraph(value)] as never })),
});
const table = (...rows: RootContent[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((cell) => tableCell([cell])) })),
});

test('a table whose cells hold lists becomes a record a row, below its titles', () => {
  const body = formatBody([
    table([paragraph('Lead'), paragraph('Actions')], [paragraph('DCS'), bullets('One', 'Two')]),
  ]);
  expect(body).toBe('**Lead**\n\nDCS\n\n**Actions**\n\n- One\n- Two');
});

test('a row with a list that stands alone is kept, as the end of a table overleaf is', () => {
  expect(formatBody([table([paragraph('A note'), bullets('The action')])])).toBe('A note\n\n- The action');
});

test('a first row that holds a list itself is no row of titles, and is kept', () => {
  const body = formatBody([table([bullets('One'), paragraph('Two')], [paragraph('DCS'), paragraph('May')])]);
  expect(body).toBe('- One\n\nTwo\n\nDCS\n\nMay');
});

test('a title that no row has anything below is kept, as it may be none', () => {
  const none = { type: 'tableCell' as const, children: [], data: { blocks: [] } };
  const body = formatBody([
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [tableCell([paragraph('Actions')]), tableCell([paragraph('How we know')])] },
        { type: 'tableRow', children: [tableCell([bullets('One')]), none] },
      ],
    },
  ]);
  expect(body).toBe('How we know\n\n**Actions**\n\n- One');
});
