import { expect, test } from 'vitest';
import { numberLists } from './number-lists.ts';

test('letters, roman numbers and numbers like 2.1 are printed as Word prints them', () => {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const shape = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`;
  const numbering = `${shape}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const paragraph = (list: number, depth: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`;
  const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>`;
  const styled = `<w:p><w:pPr><w:pStyle w:val="Numbered"/></w:pPr></w:p>`;
  const styles = `<w:style w:styleId="Numbered"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const order = [
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 2],
    [1, 2],
    [1, 0],
    [2, 0],
  ] as const;
  const xml = order.map(([list, depth]) => paragraph(list, depth)).join('') + deleted + styled;
  const printed = [...numberLists(xml, numbering, styles).matchAll(/\uE000(.*?)\uE001/g)].map(([, text]) => text);
  expect(printed).toEqual(['1.', '1.1', '1.2', '(i)', '(ii)', '2.', '5.', '3.']);
});

test('a paragraph is numbered by the style that its own is based on, however far and in whatever order they stand', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1>"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const styles = [
    '<w:style w:styleId="Third"><w:basedOn w:val="Second"/></w:style>',
    '<w:style w:styleId="Second"><w:basedOn w:val="First"/></w:style>',
    '<w:style w:styleId="First"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  ].join('');
  const styled = '<w:p><w:pPr><w:pStyle w:val="Third"/></w:pPr></w:p>';
  expect(numberLists(styled, numbering, styles)).toContain('\uE0001>\uE001');
});

test('lists of one shape count on together, and one with levels or a start of its own has them', () => {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (id: number, overrides = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${overrides}</w:num>`;
  const override = (index: number, inside: string) => `<w:lvlOverride w:ilvl="${index}">${inside}</w:lvlOverride>`;
  const shape = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`;
  const own = override(0, level(0, 'upperLetter', '%1)')) + override(1, '<w:startOverride w:val="4"/>');
  const numbering = shape + list(1) + list(2) + list(3, own);
  const paragraph = ([id, depth]: readonly [number, number]) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`;
  const order = [
    [1, 0],
    [2, 0],
    [1, 0],
    [3, 0],
    [3, 1],
    [3, 0],
    [0, 0],
  ] as const;
  const printed = [...numberLists(order.map(paragraph).join(''), numbering, '').matchAll(/\uE000(.*?)\uE001/g)];
  expect(printed.map(([, text]) => text)).toEqual(['1.', '2.', '3.', 'A)', 'A.4', 'B)']);
});
