import { listWords } from '../../words/list-words.ts';
import { plain } from './is-same-text.ts';
import type { StatedRow } from './state-figures.ts';

/** Doubts the rows of a wide table that nothing tells apart but their figures. */
export function doubtTwins(rows: readonly StatedRow[]): StatedRow[] {
  const nameOf = ({ told, doubt, figures }: StatedRow) =>
    doubt !== undefined || figures.length === 0 || !(told.has('title') || told.has('id'))
      ? undefined
      : JSON.stringify(
          (['id', 'title', 'authority', 'area', 'category'] as const).map((name) => plain(told.get(name) ?? '')),
        );
  const figuresOf = ({ figures }: StatedRow) => JSON.stringify(figures.map(({ cell, period }) => [cell, period.key]));
  const groups = Map.groupBy(rows, nameOf);
  return rows.map((row) => {
    const name = nameOf(row);
    const twins = name === undefined ? [row] : (groups.get(name) ?? []);
    if (twins.every((twin) => figuresOf(twin) === figuresOf(row))) return row;
    const places = twins.map(({ at }) => at.replace(/^row /, ''));
    return {
      ...row,
      doubt: `rows ${listWords(places)} have the same name, and no column that is read tells them apart (Area or Category)`,
    };
  });
}
