import { attributeOf } from '../attribute-of.ts';
import type { Cell } from './cells-of.ts';
import { columnPlace } from './column-name.ts';
import { isHidden, tagsOf } from './sheet-tags.ts';

/** The hidden rows and columns of a sheet of Excel that hold something, as it is told of them: those at its end often hold nothing. */
export function findHidden(xml: string, cells: readonly Cell[]): { rows: string[]; columns: string[] } {
  const filled = cells.filter(({ isFilled }) => isFilled).map(({ at }) => at);
  const rows = new Set(filled.map((at) => at.replace(/^[A-Z]+/, '')));
  const places = [...new Set(filled.map((at) => at.replace(/\d+$/, '')))].map((letters) => columnPlace(letters) + 1);
  // A cell may stand without an address: then nobody can say what holds nothing.
  const isUnknown = filled.includes('');
  return {
    rows: tagsOf(xml, 'row')
      .filter(isHidden)
      .map((tag) => attributeOf(tag, 'r') ?? '')
      .filter((row) => isUnknown || rows.has(row)),
    columns: tagsOf(xml, 'col')
      .filter(isHidden)
      .map((tag) => [Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))] as const)
      .filter(([from, to]) => isUnknown || places.some((place) => place >= from && place <= to))
      .map(([from, to]) => `${from} to ${to}`),
  };
}
