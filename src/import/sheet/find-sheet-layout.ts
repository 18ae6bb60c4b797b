import type { MergedCells, SheetLayout } from './sheet.ts';
import { columnPlace } from './column-name.ts';
import { attributeOf } from '../attribute-of.ts';
import { isHidden, tagsOf } from './sheet-tags.ts';

/** What the XML of a sheet says of its cells beside their words; nothing where it says nothing. */
export function findSheetLayout(xml: string, colourStyles: ReadonlySet<string>): SheetLayout | undefined {
  const hiddenRows = tagsOf(xml, 'row')
    .filter(isHidden)
    .map((tag) => Number(attributeOf(tag, 'r')));
  const hiddenColumns = tagsOf(xml, 'col').filter(isHidden).flatMap(columnsOf);
  const merged = tagsOf(xml, 'mergeCell').flatMap((tag) => mergedCells(attributeOf(tag, 'ref') ?? ''));
  const coloured = tagsOf(xml, 'c')
    .filter((tag) => colourStyles.has(attributeOf(tag, 's') ?? ''))
    .map((tag) => attributeOf(tag, 'r') ?? '');
  if ([hiddenRows, hiddenColumns, merged, coloured].every((found) => found.length === 0)) return undefined;
  return {
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    merged,
    coloured: new Set(coloured),
  };
}

/** No real sheet has more columns, and the rest of a row may be hidden as one. */
const mostColumns = 500;

function columnsOf(tag: string): number[] {
  const [from, to] = [Number(attributeOf(tag, 'min')), Math.min(Number(attributeOf(tag, 'max')), mostColumns)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from - 1 + index);
}

function mergedCells(ref: string): MergedCells[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (left === undefined || right === undefined) return [];
  return [{ top: Number(top), left: columnPlace(left), bottom: Number(bottom), right: columnPlace(right) }];
}
