import { itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Entry } from '../search/expand-query.ts';
import type { Numbered } from '../search/find-references.ts';
import type { KnownWord } from '../search/nearest-word.ts';
import { wordsOf } from '../search/words.ts';
import { labelRecommendation, toWhom } from './group-recommendations.ts';
import { newestFirst } from './newest-first.ts';

/** The glossary as search uses it. */
export const searchGlossary = ({ glossary }: EvidenceIndex): Entry[] =>
  glossary.map(({ acronym, meaning, synonyms = [] }) => ({ acronym, meaning, synonyms }));

/** Every place that has a printed number, the authority’s own first and then the newest. */
export function searchNumbers(index: EvidenceIndex): Numbered[] {
  const sections = itemsOf(index, 'annex-m-section').map(({ id, data, body }): Numbered => ({
    kind: 'section',
    number: data.number,
    label: `Section ${data.number}`,
    title: data.title,
    path: `${id}.html`,
    paragraphs: body.numbered.filter(({ under }) => under === 'detail').length,
  }));
  const inspections = newestFirst(itemsOf(index, 'inspection'));
  const own = (authority: string) => (authority === index.settings.authority ? 0 : 1);
  const recommendations = inspections
    .sort((a, b) => own(a.data.authority) - own(b.data.authority))
    .flatMap(({ id, data }) =>
      data.recommendations.map((recommendation): Numbered => {
        const label = labelRecommendation(recommendation);
        return {
          kind: 'recommendation',
          number: label.split(' ').at(-1) ?? recommendation.id,
          label: `${label}${toWhom(recommendation)}`,
          title: data.title,
          path: `${id}.html#recommendation-${recommendation.id}`,
        };
      }),
    );
  // What a list of requests numbers, like item 2.06 of Annex A.
  const items = itemsOf(index, 'document').flatMap(({ id, data, body }) =>
    body.headings.flatMap(({ title, anchor }): Numbered[] => {
      const [, number] = /^item (\d+(?:\.\d+)*[a-z]?)$/i.exec(title) ?? [];
      return number === undefined
        ? []
        : [{ kind: 'item', number, label: title, title: data.title, path: `${id}.html#${anchor}` }];
    }),
  );
  return [...sections.sort((a, b) => Number(a.number) - Number(b.number)), ...items, ...recommendations];
}

const mostWords = 6000;

/** The words a misspelt one is compared with: those of titles, headings and the glossary, and those the texts use more than once. */
export function searchWords(index: EvidenceIndex): KnownWord[] {
  const counts = new Map<string, number>();
  const known = rememberWords();
  const count = (text: string, least: number) => {
    const words = new Set<string>();
    for (const piece of text.split(/\s+/)) for (const word of known(piece)) words.add(word);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + least);
  };
  for (const { acronym, meaning, synonyms = [] } of index.glossary) count([acronym, meaning, ...synonyms].join(' '), 2);
  for (const { data, body } of index.items) {
    count([data.title, ...body.headings.map(({ title }) => title)].join(' '), 2);
    count(body.text, 1);
  }
  return [...counts]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostWords);
}

/** Answers with the words to compare of a piece of text. The same few thousand pieces come again and again. */
function rememberWords(): (piece: string) => string[] {
  const known = new Map<string, string[]>();
  return (piece) => {
    const words = known.get(piece) ?? plainWordsOf(piece);
    known.set(piece, words);
    return words;
  };
}

const plainWordsOf = (piece: string) =>
  wordsOf([piece])
    .map(({ word }) => word)
    .filter((word) => word.length > 3 && !/\d/.test(word));
