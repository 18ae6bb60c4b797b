import { isCommon } from './is-common.ts';
import type { Form, Group } from './group.ts';
import { anyFigure, fitsFigures } from './fill-figures.ts';
import { isPercentage } from './is-percentage.ts';
import { stemOf, wordsOf, type Word } from './words.ts';

/** Where a group stands in a text: the pieces it covers, and how well it fits, from 0 to 1. */
export type Match = { readonly group: number; readonly from: number; readonly to: number; readonly fit: number };

/** A text’s pieces and words with their stems, made ready once for many questions. */
export type Prepared = {
  readonly pieces: readonly string[];
  readonly words: readonly Word[];
  readonly stems: readonly string[];
};

/** Makes a text that is cut in pieces ready for matching. */
export function prepare(pieces: readonly string[]): Prepared {
  const words = wordsOf(pieces);
  return { pieces, words, stems: words.map(({ word }) => stemOf(word)) };
}

// How well a bare number stands for a percentage.
const withoutSign = 0.25;

/** Every place in a text where one of the groups stands, in order. */
export function matchGroups(text: Prepared, groups: readonly Group[]): Match[] {
  const found = groups.flatMap((group, index) => {
    const forms = group.forms.filter(({ indexed }) => indexed !== true);
    const matchesOf = (form: Form): Match[] => {
      const fit = form.weight;
      return form.exact
        ? runs(text, form, group.quoted).map((run) => ({ ...run, group: index, fit: fit * signFit(text, form, run) }))
        : tellingWords(form.words).flatMap(({ word, last }) =>
            singles(text, word, group.typing && last).map((run) => ({ ...run, group: index, fit: fit * run.fit })),
          );
    };
    const sure = forms.filter(({ guess }) => guess !== true).flatMap(matchesOf);
    return sure.length > 0 ? sure : forms.filter(({ guess }) => guess).flatMap(matchesOf);
  });
  return found.sort((a, b) => a.from - b.from || b.fit - a.fit);
}

const signFit = ({ pieces }: Prepared, { percent }: Form, { from }: { from: number }): number =>
  percent === undefined || isPercentage(pieces, from) ? 1 : withoutSign;

/** The groups, each a percentage, that a text has as bare numbers only. */
export const bareGroups = (text: Prepared, groups: readonly Group[]): Group[] =>
  groups.filter(({ forms }) => {
    const percentages = forms.filter(({ percent }) => percent);
    return (
      percentages.length > 0 &&
      percentages.every((form) => !runs(text, form, true).some((run) => signFit(text, form, run) === 1))
    );
  });

/** The words of a form that count apart: “in” of “children in care” says nothing by itself. Only the last may still be growing. */
function tellingWords(words: readonly string[]): { word: string; last: boolean }[] {
  const all = words.map((word, at) => ({ word, last: at === words.length - 1 }));
  const telling = all.filter(({ word }) => !isCommon(word));
  return telling.length === 0 ? all : telling;
}

/** Where a form stands; with `literal` in its very words, and otherwise with other endings too. */
function runs({ words, stems }: Prepared, form: Form, literal: boolean): { from: number; to: number }[] {
  const wanted = literal ? form.words : form.words.map(stemOf);
  const isAt = (word: string, place: number) =>
    (literal ? words[place]?.word : stems[place]) === word ||
    (word.includes(anyFigure) && fitsFigures(word, words[place]?.word ?? ''));
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at + wanted.length <= stems.length; at += 1) {
    if (!wanted.every((word, offset) => isAt(word, at + offset))) continue;
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    if (first === undefined || last === undefined) continue;
    if (form.acronym !== undefined && first.raw.replace(/[’']?s$/, '') !== form.acronym.replace(/s$/, '')) {
      // An acronym that reads like a word, SEND or RAISE, counts only with its capitals.
      if (first.raw === first.raw.toLowerCase()) continue;
    }
    found.push({ from: first.at, to: last.at });
  }
  return found;
}

function singles(
  { words, stems }: Prepared,
  word: string,
  growing: boolean,
): { from: number; to: number; fit: number }[] {
  const stem = stemOf(word);
  const found: { from: number; to: number; fit: number }[] = [];
  for (const [index, { word: other, at, raw }] of words.entries()) {
    // A hyphen parts words, and multiagency is multi-agency.
    const next = words[index + 1];
    const whole = next?.at === at && word.startsWith(other) ? `${other}${next.word}` : other;
    const begun = growing && word.length > 1 && whole.startsWith(word);
    // An acronym grows into nothing but its plural: SEND is not sending. Whole lines in capitals have longer words too.
    const grown = word.length > other.length && word !== `${other}s`;
    const inflected = stems[index] === stem && !(grown && /^\p{Lu}{2,5}$/u.test(raw));
    const fit =
      other === word || whole === word ? 1 : inflected ? 0.95 : begun ? 0.3 + (0.4 * word.length) / whole.length : 0;
    if (fit > 0) found.push({ from: at, to: at, fit });
  }
  return found;
}

/** How well the best match of each group fits, 0 where there is none. */
export function bestFits(matches: readonly Match[], count: number): number[] {
  const best = Array.from({ length: count }, () => 0);
  for (const { group, fit } of matches) best[group] = Math.max(best[group] ?? 0, fit);
  return best;
}
