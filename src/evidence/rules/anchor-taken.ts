import { fieldAnchorsOf, linesOf } from '../linking/anchors-of.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { ofPages, ofSections } from '../linking/page-anchors.ts';
import type { Item } from '../types.ts';
import type { Rule } from './rule.ts';
import { quote } from '../../words/quote.ts';

/** A heading or paragraph whose anchor the page already uses for something else. */
export const anchorTaken: Rule = {
  id: 'anchor-taken',
  title: 'A heading with the address of something else',
  why: 'Two places of a page with one address cannot both be linked to.',
  fix: 'Word the heading otherwise.',
  find: (index) =>
    index.items.flatMap((item) => {
      const taken = new Set([...fieldAnchorsOf(item), ...sectionAnchorsOf(item, index)]);
      return [...item.body.headings, ...item.body.numbered]
        .filter(({ anchor }) => taken.has(anchor) || ofPages.test(anchor))
        .map(({ anchor, line }) => ({
          severity: 'error' as const,
          file: item.file,
          line,
          column: 1,
          message: `The page already uses the address ${quote(`#${anchor}`)} for something else. Word the heading otherwise.`,
        }));
    }),
};

/** The anchors that a section’s page has beside those of its front matter and text. */
const sectionAnchorsOf = (item: Item, index: EvidenceIndex): string[] =>
  item.kind === 'annex-m-section' ? [...ofSections, ...linesOf(item, index).map(({ id }) => `line-${id}`)] : [];
