import { findMatches } from '../../markdown/find-matches.ts';
import type { BodyLink } from '../../markdown/collect-body.ts';
import { figuresIn, type Figure } from './figures-in.ts';
import type { ItemOf } from '../types.ts';

const spelt = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * The figures that a link to a measure quotes: those in its own words, a number in words before the measure’s unit, or
 * where the measure is a percentage, the one percentage of the sentence around it.
 */
export function quotedFigures(link: BodyLink, { data }: ItemOf<'measure'>, alone: boolean): Figure[] {
  const own = [...figuresIn(link.text), ...(spelt.test(link.text) ? speltFigures(link.text, data.unit) : [])];
  if (own.length > 0 || !alone || !/per ?cent|%/i.test(data.unit)) return own;
  const around = figuresIn(link.sentence).filter(({ percent }) => percent);
  return around.length === 1 ? around : [];
}

function speltFigures(text: string, unit: string): Figure[] {
  const noun = unit.split(/\s/)[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  if (noun.length < 3) return [];
  const found = new RegExp(`\\b(${words.join('|')})(?: [\\p{L}’-]+){0,2} ${noun}`, 'giu');
  return findMatches(text, found).map(([, word = '']) => ({
    value: words.indexOf(word.toLowerCase()) + 2,
    percent: false,
  }));
}
