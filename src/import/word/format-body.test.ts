import fc from 'fast-check';
import type { FootnoteDefinition, PhrasingContent, RootContent, Table } from 'mdast';
import { expect, test } from 'vitest';
import { findSlips } from '../../markdown/find-slips.ts';
import { parseTree } from '../../markdown/parse-tree.ts';
import { tableCell } from './convert-table.ts';
import { formatBody, formatParts } from './format-body.ts';

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

test('a number that runs into its words is one as the check asks for it', () => {
  expect(formatBody([paragraph('35.PAs know them well.')])).toBe('35\\. PAs know them well.');
  expect(formatBody([bullets('4.‘Staying put’ is good.')])).toBe('- 4\\. ‘Staying put’ is good.');
  expect(formatBody([paragraph('Rule 2.5 and 3.PAs')])).toBe('Rule 2.5 and 3.PAs');
});

const mark = (identifier: string): PhrasingContent => ({ type: 'footnoteReference', identifier, label: identifier });
const note = (identifier: string, value: string): RootContent => ({
  type: 'footnoteDefinition',
  identifier,
  label: identifier,
  children: [paragraph(value)] as never,
});

test('a footnote without its mark and a mark without its footnote are text behind a raised number', () => {
  const text: RootContent = { type: 'paragraph', children: [{ type: 'text', value: 'Plans' }, mark('1'), mark('12')] };
  expect(formatBody([text, note('1', 'First.'), note('1', 'Again.'), note('e2', 'At the end.')])).toBe(
    'Plans[^1]¹²\n\n[^1]: First.\n\n¹ Again.\n\n\\[e2] At the end.',
  );
});

test('a link that has no words shows its address', () => {
  const link: PhrasingContent = { type: 'link', url: 'https://example.org/a', children: [] };
  expect(formatBody([{ type: 'paragraph', children: [link] }])).toBe('<https://example.org/a>');
});

test('a sign that stands alone is kept as it is, and no list', () => {
  expect(formatBody([paragraph('●')])).toBe('`●`');
});

test('bullets and numbers that begin a line within bold words stay on its line', () => {
  const bold: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: 'We' }, { type: 'break' }, { type: 'text', value: '• plan' }],
  };
  expect(formatBody([{ type: 'paragraph', children: [bold] }])).toBe('**We • plan**');
});

test('an entry without words of its own keeps what stands below it', () => {
  const item = { type: 'listItem' as const, spread: false, children: [paragraph(' '), paragraph('Data')] as never };
  expect(formatBody([{ type: 'list', ordered: true, start: 127, spread: false, children: [item] }])).toBe('127. Data');
});

test('a row with fewer cells than its table has gets the others', () => {
  const body = formatBody([table([paragraph('A'), paragraph('B')], [paragraph('Progress')])]);
  expect(body).toBe('| A | B |\n| - | - |\n| Progress | |');
});

const fragments = [
  ...[
    '35.',
    '4)',
    'PAs',
    '‘Staying put’',
    'Plans ',
    ' and',
    ' ',
    '|',
    '[x]',
    '[words](',
    '](a.md)',
    '[^1]',
    '[cid:image.png@01D5]',
    '[a] (b.md)',
    '../a/b.md',
    '• ',
    '\uf0b7',
    '<<<<<<< a',
  ],
  ...[
    '<b>',
    '<!--',
    '<?',
    '_',
    '**',
    '~~',
    '```',
    '    ',
    '# ',
    '===',
    '---',
    '\\',
    '> ',
    '+ ',
    '- ',
    '!',
    'a@b.uk',
    '&',
    '$',
  ],
];

test('whatever stands in a document, its text is written so that the check reads it as it was', () => {
  const text = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const bold = fc.array(text, { minLength: 1, maxLength: 3 }).map((values): PhrasingContent => ({
    type: 'strong',
    children: values.flatMap((value, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      { type: 'text', value },
    ]),
  }));
  const other = fc.oneof(fc.constantFrom('1', '2').map(mark), bold);
  const block = fc.oneof(
    text.map(paragraph),
    fc.tuple(text, other, text).map(([a, inner, b]): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'text', value: a }, inner, { type: 'text', value: b }],
    })),
    fc.tuple(fc.constantFrom('1', '2'), text).map(([name, value]) => note(name, value)),
    fc.array(text, { minLength: 1, maxLength: 3 }).map((values) => bullets(...values)),
    fc.tuple(text, text).map(([a, b]) => table([paragraph(a), paragraph(b)], [paragraph(b), paragraph(a)])),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const body = formatBody(blocks);
      expect(findSlips(parseTree(body), body)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a footnote below the parts of an item is written as the check asks, like the parts', () => {
  const mark: RootContent = {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Good.' },
      { type: 'footnoteReference', identifier: '2', label: '2' },
    ],
  };
  const note: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: '2',
    label: '2',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '35.PAs know.' }] }],
  };
  expect(formatParts([['Summary', [mark]]], [note])).toBe('## Summary\n\nGood.[^2]\n\n[^2]: 35\\. PAs know.');
});

test('the mark of a footnote right behind a web address is not read as its end', () => {
  const body = formatBody([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'See https://a.uk/b' },
        { type: 'footnoteReference', identifier: '1', label: '1' },
      ],
    },
    {
      type: 'footnoteDefinition',
      identifier: '1',
      label: '1',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Note.' }] }],
    },
  ]);
  expect(findSlips(parseTree(body), body)).toEqual([]);
  expect(body).toContain('a.uk/b [^1]');
});
