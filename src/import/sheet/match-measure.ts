import type { z } from 'zod';
import type { measure } from '../../../schemas/measure.ts';
import type { ExistingItem } from '../importer.ts';
import { isNear, plainTitle } from '../near-titles.ts';
import { isSameText } from './is-same-text.ts';
import type { StatedRow } from './state-figures.ts';

/** A measure that the content has. */
export type KnownMeasure = ExistingItem & { readonly kind: 'measure'; readonly data: z.infer<typeof measure> };

/** The measures among the content’s items. */
export const measuresIn = (items: readonly ExistingItem[]): readonly KnownMeasure[] =>
  items.filter((item): item is KnownMeasure => item.kind === 'measure');

/** The measure a row is about; or why it is not certain, as the end of a sentence; or nothing where none is near. */
export type MatchedMeasure = { readonly known: KnownMeasure } | { readonly unclear: string } | undefined;

/** Finds the measure with a row’s id, or with its title and authority. `authority` is the row’s own or the sheet’s. */
export function matchMeasure(
  told: StatedRow['told'],
  measures: readonly KnownMeasure[],
  authority: string | undefined,
): MatchedMeasure {
  const title = told.get('title');
  const id = told.get('id') ?? title;
  const named = measures.find((known) => known.id === id);
  if (named !== undefined) return checkNamed(named, told);
  if (title === undefined) return undefined;
  const titled = measures.filter(({ data }) => isSameText(data.title, title));
  const fitting = titled.filter(({ data }) => authority !== undefined && isSameText(data.authority, authority));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { known: only };
  if (fitting.length > 1) return { unclear: `there are several of that title: ${listOf(fitting)}` };
  if (titled.length > 0 && authority === undefined)
    return {
      unclear: `the sheet does not say whose figures they are. Write the authority into a line above the table or a column Authority, or the id into a column Measure, if it is: ${listOf(titled)}`,
    };
  const near = measures.filter(
    ({ data }) =>
      (authority === undefined || isSameText(data.authority, authority)) &&
      (plainTitle(data.title) === plainTitle(title) || isNear(data.title, title)),
  );
  const others = near.length > 0 ? near : titled;
  return others.length === 0
    ? undefined
    : {
        unclear: `no measure has just that title and authority. Write the id into a column Measure if it is: ${listOf(others)}`,
      };
}

/** An id with the title or authority of something else may be a slip, and would put a figure where it does not belong. */
function checkNamed(known: KnownMeasure, told: StatedRow['told']): MatchedMeasure {
  const [title, authority] = [told.get('title') ?? known.id, told.get('authority') ?? known.data.authority];
  const isTitled = title === known.id || isSameText(title, known.data.title) || isNear(title, known.data.title);
  return isTitled && isSameText(authority, known.data.authority)
    ? { known }
    : { unclear: `its id is that of another measure: ${listOf([known])}` };
}

const listOf = (measures: readonly KnownMeasure[]) =>
  measures.map(({ id, data }) => `${id} (“${data.title}”, ${data.authority})`).join(', ');

/** The authority that the words around a table name, of those the content has measures of; undefined where they name none or several. */
export function statedAuthority(words: string, measures: readonly KnownMeasure[]): string | undefined {
  const text = ` ${plainTitle(words.replace(/\.\w+$/, ''))} `;
  const named = [...new Set(measures.map(({ data }) => data.authority))].filter((name) =>
    text.includes(` ${plainTitle(name)} `),
  );
  // “Redcar and Cleveland” names no authority called “Redcar”.
  const longest = named.filter(
    (name) => !named.some((other) => other !== name && plainTitle(other).includes(plainTitle(name))),
  );
  return longest.length === 1 ? longest[0] : undefined;
}
