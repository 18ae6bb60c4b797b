/** What a licence asks for: no more than its notice; the same licence for changes to the package; for all that uses it. */
type Terms = 'notice' | 'weak-copyleft' | 'copyleft';

/**
 * The licences the project has read, by their SPDX name. What asks for no more than its notice may go into the site; a
 * weak copyleft may make or test it, unchanged; a full copyleft is not used.
 */
export const knownLicences: Readonly<Record<string, Terms>> = {
  '0BSD': 'notice',
  'Apache-2.0': 'notice',
  'BSD-2-Clause': 'notice',
  'BSD-3-Clause': 'notice',
  'BlueOak-1.0.0': 'notice',
  'CC0-1.0': 'notice',
  'GPL-3.0-or-later': 'copyleft',
  ISC: 'notice',
  'LGPL-3.0-or-later': 'weak-copyleft',
  MIT: 'notice',
  'MPL-2.0': 'weak-copyleft',
  'Python-2.0': 'notice',
  Zlib: 'notice',
};

/** Packages whose licence is not given by its SPDX name: what their licence file says, read by a person. */
export const readLicences: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause' };

/** What a licence expression comes to: `unknown` when it gives no choice among the known ones. */
export type Judgement = Terms | 'unknown';

const order: readonly Judgement[] = ['notice', 'weak-copyleft', 'copyleft', 'unknown'];

/** Judges an SPDX expression. Of what OR gives, the one that asks least counts; of what AND joins, the one that asks most. */
export function judgeLicence(expression: string | undefined): Judgement {
  const tokens = (expression ?? '').match(/[()]|[^\s()]+/g) ?? [];
  const judgement = readChoice(tokens);
  return tokens.length === 0 ? judgement : 'unknown';
}

/** The names of licences in an SPDX expression, in its order. */
export const namesIn = (expression: string): string[] =>
  (expression.match(/[^\s()]+/g) ?? []).filter((word) => word !== 'AND' && word !== 'OR');

function readChoice(tokens: string[]): Judgement {
  let best = readJoined(tokens);
  while (tokens[0] === 'OR') {
    tokens.shift();
    best = pick(Math.min, best, readJoined(tokens));
  }
  return best;
}

function readJoined(tokens: string[]): Judgement {
  let worst = readOne(tokens);
  while (tokens[0] === 'AND') {
    tokens.shift();
    worst = pick(Math.max, worst, readOne(tokens));
  }
  return worst;
}

function readOne(tokens: string[]): Judgement {
  const token = tokens.shift();
  if (token !== '(') return Object.entries(knownLicences).find(([name]) => name === token)?.[1] ?? 'unknown';
  const inner = readChoice(tokens);
  return tokens.shift() === ')' ? inner : 'unknown';
}

const pick = (choose: (a: number, b: number) => number, a: Judgement, b: Judgement): Judgement =>
  order[choose(order.indexOf(a), order.indexOf(b))] ?? 'unknown';
