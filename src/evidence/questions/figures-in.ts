import { findMatches } from '../../markdown/find-matches.ts';

/** A figure in prose: its value, and whether it is written as a percentage. */
export type Figure = { readonly value: number; readonly percent: boolean };

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

/** Numbers that are no figures: dates, years, ages, and the numbers of sections, stages, forms and the like. */
const labels = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b(?: \\d{4})?`, 'gi'),
  new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b`, 'gi'),
  /\b(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?\b/g,
  /\b\d+\s?[-–/]\s?\d+(?=[ -](?:years?|months?|weeks?)[ -]olds?\b|[ -]year)/gi,
  /\b(?:aged|ages?) (?:of )?\d+(?:(?:\s?[-–/]\s?| (?:to|and|or) )\d+)?/gi,
  /\b(?:post|pre)-\d+\b/gi,
  /\b(?:over|under)[- ]\d+s\b|\b(?:over|under) \d+ years\b/gi,
  /\b\d+(?:(?:\s?[-–/]\s?| (?:to|and|or) )\d+)?(?:[ -])(?:year|month|week|day|hour)s?(?:[ -]olds?)?\b/gi,
  /\b\d{2}\s?\/\s?\d{2}\b/g,
  /\b(?:sections?|s\.?|stages?|keystages?|key stages?|ks|tiers?|levels?|years?|phases?|parts?|items?|lists?|no\.|numbers?|paragraphs?|pages?|annex|appendix|quarters?|q|tables?|documents?|recommendations?|priorit(?:y|ies)|version|v|band|grade) ?\d+(?:\.\d+)?[a-z]?(?:(?:\s?[-–/,]\s?| (?:to|and) )\d+)*\b/gi,
  /\b[a-z]+\d+\b/gi,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b\d+[a-z]+\b/gi,
];

/** The figures in a text, in order. Dates, ages and printed numbers of sections and the like are none. */
export function figuresIn(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  const bare = labels.reduce((rest, label) => rest.replace(label, ' '), text);
  return findMatches(bare, /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s?%| per ?cent\b)?/gi).map(
    ([, whole = '', part = '', percent]) => ({
      value: Number(`${whole.replace(/,/g, '')}${part}`),
      percent: percent !== undefined,
    }),
  );
}
