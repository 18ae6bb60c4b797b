import { expect, test } from 'vitest';
import { cellsOf } from './cells-of.ts';
import { findHidden } from './find-hidden.ts';

const cell = (at: string, value: string) => `<c${at === '' ? '' : ` r="${at}"`}><v>${value}</v></c>`;
const find = (xml: string) => findHidden(xml, cellsOf(xml));

test.each([
  ['a hidden row that holds something', `<row r="2" hidden="1">${cell('A2', '7')}</row>`, ['2'], []],
  ['not one of empty cells', '<row r="2" hidden="1"><c r="A2" s="3"/><c r="B2"><v></v></c></row>', [], []],
  ['nor one that is shown', `<row r="2">${cell('A2', '7')}</row>`, [], []],
  [
    'a column among those that are hidden, beyond Z too',
    `<cols><col min="27" max="30" hidden="1"/></cols><row r="1">${cell('AB1', '7')}</row>`,
    [],
    ['27 to 30'],
  ],
  [
    'not the empty columns to the end of the sheet',
    `<cols><col min="3" max="16384" hidden="1"/></cols><row r="1">${cell('A1', '7')}</row>`,
    [],
    [],
  ],
  [
    'all of them where a cell does not say where it stands',
    `<cols><col min="3" max="4" hidden="1"/></cols><row r="1">${cell('', '7')}</row><row r="2" hidden="1"/>`,
    ['2'],
    ['3 to 4'],
  ],
])('%s', (_, xml, rows, columns) => {
  expect(find(xml)).toEqual({ rows, columns });
});
