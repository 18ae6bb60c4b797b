import { withoutApart } from '../search/date-group.ts';
import { expandQuery } from '../search/expand-query.ts';
import { isToldByText } from '../search/find-lacking.ts';
import { nameAuthorities } from '../search/name-authorities.ts';
import type { Query } from '../search/parse-query.ts';
import { fewTexts, lackingIn } from './ask-texts.ts';
import { impliedBy, scoresOf } from './scores-of.ts';
import type { SearchIndex } from './search-index.ts';

/** The pages that have what is to be left out: of few pages those whose texts have it as it was quoted. */
export async function excludedPages(index: SearchIndex, query: Query): Promise<Set<number>> {
  const pages = await Promise.all(
    query.excluded.map(async (term) => {
      const { groups: plain } = expandQuery({ ...query, terms: [term] }, []);
      const groups = nameAuthorities(plain, (await index.authorities()).keys(), index.site);
      const implied = await Promise.all(groups.map((group) => impliedBy(index, group)));
      if (term.date !== undefined) {
        const dated = await Promise.all(groups.map((group) => scoresOf(index, withoutApart(group))));
        return dated.flatMap((scores) => [...scores.keys()]);
      }
      const ids = [...new Set([...(await index.pagesWith(term.words)), ...implied.flat()])];
      if (!groups.every(isToldByText) || ids.length > fewTexts) return ids;
      const lacking = await Promise.all(ids.map((id) => lackingIn(index, id, groups, [0])));
      return ids.filter((_, place) => lacking[place]?.length === 0);
    }),
  );
  return new Set(pages.flat());
}
