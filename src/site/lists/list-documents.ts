import { formatDate } from '../../evidence/dates/dates.ts';
import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { filterGroups, type FilterGroup, type FilterValues } from './filter-groups.ts';
import { onceFor } from '../../evidence/once-for.ts';
import { shortenSection } from '../../evidence/linking/section-meant.ts';
import { sectionWords } from '../wording/section-words.ts';
import { compareTitles } from './compare-titles.ts';

const statusWords = { held: 'Held', listed: 'Listed', requested: 'Requested', 'not-held': 'Not held' } as const;

type Entry = {
  document: ItemOf<'document'>;
  date: string;
  status: string;
  /** References to the sections that list it as a supporting document. */
  sections: string[];
  /** How many other items cite it in any way. */
  others: number;
  values: FilterValues;
};

/** References within the register: that a document replaces another, or may be the same, is no citation of it. */
const withinRegister: ReadonlySet<string> = new Set(['supersedes', 'may-be-same-as']);

/** The register by title, with who cites each document and what it can be filtered by. */
export const listDocuments = onceFor((index: EvidenceIndex): { entries: Entry[]; groups: FilterGroup[] } => {
  const referenceOf = ({ framework, number }: ItemOf<'annex-m-section'>['data']) =>
    shortenSection(`${framework}/${number}`, index.settings);
  const entries = itemsOf(index, 'document')
    .sort(compareTitles)
    .map((document) => {
      const references = (index.referencesTo.get(document.id) ?? []).filter(({ kind }) => !withinRegister.has(kind));
      const citing = references.filter(({ kind }) => kind === 'documents').map(({ from }) => index.byId.get(from));
      const listing = citing.flatMap((item) => (item?.kind === 'annex-m-section' ? [item] : []));
      const sections = [...new Set(listing.map(({ data }) => referenceOf(data)))];
      const { type, status, date, period } = document.data;
      return {
        document,
        date: date === undefined ? (period ?? '') : formatDate(date),
        status: statusWords[status],
        sections,
        others: new Set(references.map(({ from }) => from)).size - new Set(listing).size,
        values: { type: [type], status: [status], section: sections.length > 0 ? sections : ['none'] },
      };
    });
  const groups = filterGroups(entries, [
    { name: 'type', title: 'Type', sorted: true },
    { name: 'status', title: 'Status', words: (status) => statusWords[status as keyof typeof statusWords] },
    {
      name: 'section',
      title: 'Supports section',
      words: (reference) => sectionWords(index, reference),
      sorted: true,
    },
  ]);
  return { entries, groups };
});
