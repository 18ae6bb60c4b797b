import { assessedSections } from '../../evidence/questions/assessed-sections.ts';
import { linesOf } from '../../evidence/linking/anchors-of.ts';
import { compareNumbers } from '../../words/compare-numbers.ts';
import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import type { GlossaryEntry } from '../../search/glossary-entry.ts';
import type { Numbered } from '../../search/find-references.ts';
import { makePieceReader } from '../../search/make-piece-reader.ts';
import type { KnownWord } from '../../search/nearest-word.ts';
import { wordsOf } from '../../search/words.ts';
import { labelRecommendation, toWhom } from '../items/group-recommendations.ts';
import { newestFirst } from '../lists/newest-first.ts';
import { newestPlans } from '../lists/newest-plans.ts';
import { sectionsTitle, sectionTitle } from '../wording/sections-title.ts';

/** The glossary as search uses it. */
export const searchGlossary = ({ glossary }: EvidenceIndex): GlossaryEntry[] =>
  glossary.map(({ acronym, meaning, synonyms = [] }) => ({ acronym, meaning, synonyms }));

/** Every place that has a printed number, the authority’s own first and then the newest. */
export function searchNumbers(index: EvidenceIndex): Numbered[] {
  const assessed = assessedSections(index);
  const all = [...assessed, ...itemsOf(index, 'annex-m-section').filter((section) => !assessed.includes(section))];
  const sections = all.map((section): Numbered => ({
    kind: 'section',
    number: section.data.number,
    label: `${assessed.includes(section) ? 'Section' : sectionTitle(index, section.data.framework)} ${section.data.number}`,
    title: section.data.title,
    path: `${section.id}.html`,
    paragraphs: section.body.numbered.filter(({ under }) => under === 'detail').length,
    lines: linesOf(section, index).map(({ id }) => id),
    ...namedAfter(sectionsTitle(index, section.data.framework)),
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
  const actions = newestPlans(index).flatMap(actionsOf);
  return [...sections.sort((a, b) => compareNumbers(a.number, b.number)), ...items, ...recommendations, ...actions];
}

/** The actions of a plan, called as search calls them: action 3.2 is the second of recommendation 3. */
const namedAfter = (framework: string) => (framework === 'Sections' ? {} : { framework });

const actionsOf = ({ id, data }: ItemOf<'action-plan'>): Numbered[] =>
  data.recommendations.flatMap((recommendation) =>
    recommendation.actions.map((action): Numbered => {
      const number = `${recommendation.id}.${action.id}`;
      const path = `${id}.html#action-${recommendation.id}-${action.id}`;
      return { kind: 'action', number, label: `Action ${number}`, title: data.title, path };
    }),
  );

const mostWords = 6000;
const fewestLetters = 4;

/** The words a misspelt one is compared with: those of titles, headings and the glossary, and those the texts use more than once. */
export function searchWords(index: EvidenceIndex): KnownWord[] {
  const words = new Map<string, number>();
  const [times, lastText]: [number[], number[]] = [[], []];
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size;
    if (number === words.size) {
      words.set(word, number);
      times.push(0);
      lastText.push(0);
    }
    return number;
  };
  const wordsIn: (readonly number[])[] = [];
  const read = makePieceReader(fewestLetters, (piece) => wordsIn.push(plainWordsOf(piece).map(numberOf)));
  let texts = 0;
  const count = (text: string, least: number) => {
    texts += 1;
    read(text, (piece) => {
      for (const word of wordsIn[piece] ?? []) {
        if (lastText[word] === texts) continue;
        lastText[word] = texts;
        times[word] = (times[word] ?? 0) + least;
      }
    });
  };
  for (const { acronym, meaning, synonyms = [] } of index.glossary) count([acronym, meaning, ...synonyms].join(' '), 2);
  for (const { data, body } of index.items) {
    count([data.title, ...body.headings.map(({ title }) => title)].join(' '), 2);
    count(body.text, 1);
  }
  return [...words]
    .map(([word, number]): KnownWord => [word, times[number] ?? 0])
    .filter(([, counted]) => counted > 1)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, mostWords);
}

const plainWordsOf = (piece: string) =>
  wordsOf([piece])
    .map(({ word }) => word)
    .filter((word) => word.length >= fewestLetters && !/\d/.test(word));
