import { withoutApart } from '../search/date-group.ts';
import type { Group } from '../search/group.ts';
import { nameAuthorities } from '../search/name-authorities.ts';
import { gatherPages } from '../search/gather-pages.ts';
import { isCommon } from '../search/is-common.ts';
import { facetsOf, narrow, unknownValues, type Facet } from '../search/narrow-results.ts';
import { parseQuery, type Query, type Term } from '../search/parse-query.ts';
import type { FilterName, SearchState } from '../search/search-state.ts';
import type { Answer } from './answer.ts';
import { findCandidates } from './find-candidates.ts';
import { scoresOf } from './scores-of.ts';
import { findJumps } from './find-jumps.ts';
import { readResults, type Wanted } from './read-results.ts';
import type { Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';
import { understandQuery } from './understand-query.ts';
import { weighGroups } from './weigh-groups.ts';

/** An answer, and the filters that would narrow it, which take longer. */
export type Found = {
  readonly answer: Answer;
  readonly facets: () => Promise<ReadonlyMap<FilterName, readonly Facet[]>>;
};

/** Answers a search; undefined when it is not wanted any more. */
export async function answerSearch(
  index: SearchIndex,
  state: SearchState,
  wanted: Wanted,
  isWanted: () => boolean,
): Promise<Found | undefined> {
  // One letter begins nearly every page; two are worth a search.
  const typed = parseQuery(/^\s*\p{L}\s*$/u.test(state.text) ? '' : state.text);
  const { jumps, absentNumber } =
    state.chosen.size > 0 ? { jumps: [], absentNumber: undefined } : await findJumps(index, state.text, typed);
  const { query, groups: understood, ...words } = await understandQuery(index, typed, wanted.doubts);
  const settled = await Promise.all(understood.map((group) => settle(index, group)));
  const named = nameAuthorities(settled, (await index.authorities()).keys(), index.site);
  const groups = await weighGroups(index, named);
  if (!isWanted()) return undefined;
  const table = state.chosen.size > 0 ? await index.filterTable() : undefined;
  const fitting = table === undefined ? undefined : new Set(narrow(index.everything(), state.chosen, table));
  const isFitting = (id: number) => fitting?.has(id) !== false;
  const { candidates, isSure } = await findCandidates(index, query, groups, state, wanted, isFitting);
  if (!isWanted()) return undefined;
  const fileOf = await index.fileOf();
  const narrowed = fitting === undefined ? candidates : candidates.filter(({ id }) => isFitting(id));
  const gathered = gatherPages(narrowed, fileOf);
  const known = narrowed.filter(({ id }) => isSure(id));
  const sure = known.length === narrowed.length ? gathered : gatherPages(known, fileOf);
  const found = await readResults(index, sure, groups, query, state, wanted);
  const paths = new Set(jumps.map(({ path }) => path));
  const isNamed = ({ url, site }: Result) => site === undefined && [...paths].some((path) => url.endsWith(`/${path}`));
  const jumpedTo = found.filter(isNamed);
  const results = found.filter((result) => !isNamed(result));
  return {
    answer: {
      jumps,
      results,
      total: gathered.length - jumpedTo.length,
      partial:
        gathered.filter(({ missing }) => missing.length > 0).length -
        jumpedTo.filter(({ lacks }) => lacks.length > 0).length,
      unread: gathered.length - sure.length,
      more: gathered.length > wanted.limit && gathered.length > found.length,
      unknownFilters: table === undefined ? [] : unknownValues(state.chosen, table),
      apart: groups.filter(isApart).map(({ text }) => text),
      needed: neededIn(query, groups, words.ignored),
      absentNumber,
      cut: query.cut,
      ...words,
      // A place named by its number was found, whatever no text has.
      ...(jumps.length > 0 && gathered.length === 0 ? { unknown: [], corrected: [] } : {}),
    },
    facets: async () => {
      const ids = gatherPages(candidates, fileOf).map(({ id }) => id);
      return facetsOf(ids, state.chosen, await index.filterTable());
    },
  };
}

function neededIn({ terms, excluded }: Query, groups: readonly Group[], ignored: readonly string[]): Answer['needed'] {
  const names = groups.filter(({ needed }) => needed).map(({ text }) => text);
  const others = terms.filter(
    ({ text, phrase }) => phrase || !(names.includes(text) || ignored.includes(text) || isCommon(text.toLowerCase())),
  );
  if (names.length === 0 || others.length === 0) return undefined;
  const written = ({ text, phrase }: Term) => (phrase ? `"${text}"` : text);
  return { names, others: [...others.map(written), ...excluded.map((term) => `-${written(term)}`)].join(' ') };
}

/** Whether the words of a date are looked for apart. */
const isApart = ({ day, forms }: Group) => day !== undefined && forms.some(({ guess }) => guess === true);

/** A group as it is looked for: the words of a date apart count only where no text and no item has that day. */
async function settle(index: SearchIndex, group: Group): Promise<Group> {
  if (group.day === undefined) return group;
  const exact = withoutApart(group);
  return (await scoresOf(index, exact)).size > 0 ? exact : group;
}
