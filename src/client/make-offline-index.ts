import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Form, Group } from '../search/group.ts';
import { anyFigure, fitsFigures } from '../search/fill-figures.ts';
import { isOfDay } from '../search/is-of-day.ts';
import { matchGroups, prepare, type Prepared } from '../search/match-groups.ts';
import type { FilterTable } from '../search/narrow-results.ts';
import { offlineOptions, type OfflineData, type OfflinePage, type OfflineRecord } from '../search/offline-data.ts';
import { formsOf, relativesOf } from '../search/relatives-of.ts';
import { filterNames, type FilterName } from '../search/search-state.ts';
import { piecesOf } from '../search/words.ts';
import type { SearchIndex } from './search-index.ts';

/** Answers what search asks of an index, from data held in memory. `base` leads from the page to the copy’s folder. */
export function makeOfflineIndex(data: OfflineData, base: string): SearchIndex {
  const { pages, terms } = data;
  const mini = MiniSearch.loadJS<OfflineRecord>(data.index, offlineOptions);
  const texts = new Map<number, Prepared>();
  const asked = new Map<string, ReadonlyMap<number, number>>();

  const textOf = (id: number): Prepared => {
    const known = texts.get(id) ?? prepare(piecesOf(`${pages[id]?.meta['title'] ?? ''} ${pages[id]?.text ?? ''}`));
    texts.set(id, known);
    return known;
  };
  /** The pages that have any of the terms, each counting as its weight says. */
  const find = (weights: ReadonlyMap<string, number>): ReadonlyMap<number, number> => {
    const key = [...weights].join(' ');
    const known = asked.get(key);
    if (known !== undefined) return known;
    const found = mini.search([...weights.keys()].join(' '), {
      ...ranking,
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (id) => pages[id as number]?.weight ?? 1,
    });
    const scores = new Map(found.map(({ id, score }) => [id as number, score]));
    if (asked.size > 300) asked.clear();
    asked.set(key, scores);
    return scores;
  };
  const findAll = (each: readonly ReadonlyMap<string, number>[]): [number, number][] => {
    const [first, ...others] = each.map(find);
    return [...(first ?? [])].flatMap(([id, score]): [number, number][] => {
      const rest = others.map((other) => other.get(id));
      return rest.includes(undefined) ? [] : [[id, rest.reduce<number>((sum, one) => sum + (one ?? 0), score)]];
    });
  };
  /** What a word with signs for any figure stands for. */
  const filled = (pattern: string) =>
    new Map(terms.filter((term) => fitsFigures(pattern, term)).map((term): [string, number] => [term, 1]));
  /** The pages where a form’s words stand one after the other, an acronym with its capitals. */
  const findExact = (form: Form): [number, number][] => {
    const found = findAll(form.words.map((word) => (word.includes(anyFigure) ? filled(word) : formsOf(word))));
    if (form.words.length === 1 && form.acronym === undefined) return found;
    const group = { text: '', size: 1, forms: [form], typing: false, quoted: false };
    return found.filter(([id]) => matchGroups(textOf(id), [group]).length > 0);
  };
  let table: FilterTable | undefined;
  const tableOf = () => (table ??= filterTable(data));
  const countOf = (word: string): number => {
    if (/^[\d.]+$/.test(word)) return findExact({ words: [word], exact: true, weight: 1 }).length;
    return findAll([relativesOf(word, terms, true)]).length;
  };
  const scoresOf = (group: Group): Map<number, number> => {
    const scores = new Map<number, number>();
    const ordered = group.forms
      .filter(({ indexed }) => indexed !== true)
      .sort((a, b) => Number(a.guess ?? false) - Number(b.guess ?? false));
    for (const form of ordered) {
      if (form.guess === true && scores.size > 0) continue;
      const found = form.exact
        ? findExact(form)
        : findAll(form.words.map((word, at) => relativesOf(word, terms, group.typing && at === form.words.length - 1)));
      for (const [id, score] of found) {
        const worth = (score * form.weight * group.size) / form.words.length;
        scores.set(id, Math.max(scores.get(id) ?? 0, worth));
      }
    }
    return scores;
  };

  return {
    ready: Promise.resolve(),
    site: data.site,
    glossary: data.glossary,
    pages: data.named,
    absent: [],
    siteOf: () => undefined,
    scoresOf: (group) => Promise.resolve(scoresOf(group)),
    pagesWith: (words) => Promise.resolve(new Set(findExact({ words, exact: true, weight: 1 }).map(([id]) => id))),
    countOf: (word) => Promise.resolve(countOf(word)),
    read: (id) => {
      const page = pages[id];
      if (page === undefined) return Promise.reject(new Error(`The index has no page ${id}.`));
      // A document that is kept elsewhere has a whole address.
      const { path, text, meta, anchors } = page;
      return Promise.resolve({ url: /^https?:/i.test(path) ? path : `${base}${path}`, content: text, meta, anchors });
    },
    everything: () => pages.map((_, id) => id),
    onDay: (asked) => {
      const isOf = ({ day, filters }: OfflinePage) =>
        [day, ...(filters['From'] ?? [])].some((one) => isOfDay(one, asked));
      return Promise.resolve(new Set(pages.flatMap((page, id) => (isOf(page) ? [id] : []))));
    },
    byDate: () => Promise.resolve(byDate(data)),
    authorities: () => Promise.resolve(tableOf().get('Authority') ?? new Map()),
    fileOf: () =>
      Promise.resolve(
        new Map(
          pages.flatMap(({ filters }, id) => (filters['File'] ?? []).map((file): [number, string] => [id, file])),
        ),
      ),
    filterTable: () => Promise.resolve(tableOf()),
    words: () => Promise.resolve(data.words),
    numbers: () => Promise.resolve(data.numbers),
  };
}

// Pagefind’s ranking in MiniSearch’s terms: a title counts most, and a long page is not held back much.
const ranking: SearchOptions = {
  boost: { title: 3, headings: 1.5, text: 1 },
  bm25: { k: 1.2, b: 0.3, d: 0.5 },
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
};

function byDate({ pages }: OfflineData): ReadonlyMap<number, number> {
  const dated = pages.flatMap(({ day }, id) => (day === '' ? [] : [{ day, id }]));
  dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return new Map(dated.map(({ id }, place) => [id, place]));
}

function filterTable({ pages }: OfflineData): FilterTable {
  const table = new Map<FilterName, Map<string, Set<number>>>();
  for (const name of filterNames) {
    const values = new Map<string, Set<number>>();
    for (const [id, { filters }] of pages.entries())
      for (const value of filters[name] ?? []) values.set(value, (values.get(value) ?? new Set()).add(id));
    if (values.size > 0) table.set(name, values);
  }
  return table;
}
