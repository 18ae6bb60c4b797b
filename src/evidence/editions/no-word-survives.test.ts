import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEvidence, fixtureText } from '../../tests/make-evidence.ts';
import { viewOf } from '../../tests/view-of.ts';
import { findEdition } from './edition.ts';
import { restrictGaps } from './restrict-gaps.ts';
import { restrictToEdition } from './restrict-to-edition.ts';
import { collectGaps } from '../collect-gaps.ts';

const audiences = ['public', 'inspector', 'internal'] as const;
const settings = `${fixtureText('settings.yaml')}audiences:\n${audiences.map((name) => `  - { name: ${name}, show-gaps: true }\n`).join('')}`;

/** A word that only one item has, and whoever speaks of it. */
const wordOf = (item: number) => `zq${String.fromCharCode(97 + item)}word`;
const file = (item: number) => `documents/${wordOf(item)}-file.md`;

/** The ways in which one item’s text speaks of another. */
const mentions = [
  (word: string, path: string) => `See [the ${word} paper](${path}), page 2.`,
  (word: string, path: string) => `See [the *${word}* **${word}**](${path} "${word}").`,
  (word: string, path: string) => `See [${word}][${word}-ref].\n\n[${word}-ref]: ${path} "${word}"`,
  (word: string, path: string) => `## About [${word}](${path})\n\nWords.`,
  (word: string, path: string) => `| A | B |\n| --- | --- |\n| x | [${word}](${path}) |`,
  (word: string, path: string) => `1. One.\n2. - [ ] Ask [${word}](${path})\n   - [x] Asked [${word}](${path})`,
  (word: string, path: string) => `A note[^1].\n\n[^1]: In [${word}](${path}).`,
  (word: string, path: string) => `> - Quoted: [${word}](${path})`,
];

const item = fc.record({
  audience: fc.option(fc.constantFrom(...audiences), { nil: undefined }),
  // A way twice in one text could give two lists that number on into each other.
  mentioned: fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: mentions.length - 1 })), {
    maxLength: 4,
    selector: ([, way]) => way,
  }),
  sources: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  supersedes: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
});

const textOf = (made: typeof item extends fc.Arbitrary<infer T> ? T : never, own: number, count: number): string => {
  const known = (other: number) => other < count && other !== own;
  const sources = made.sources.filter(known);
  const lines = [
    `title: The ${wordOf(own)} title`,
    'type: report',
    'status: held',
    `location: The ${wordOf(own)} shelf`,
    ...(made.audience === undefined ? [] : [`audience: ${made.audience}`]),
    ...(made.supersedes !== undefined && known(made.supersedes) ? [`supersedes: ${wordOf(made.supersedes)}-file`] : []),
    ...(sources.length === 0 ? [] : ['sources:']),
    ...sources.map((other) => `  - { id: ${wordOf(other)}-file, place: Of ${wordOf(other)} }`),
  ];
  const body = made.mentioned
    .filter(([other]) => known(other))
    .map(([other, way]) => mentions[way]?.(wordOf(other), `../${file(other)}`) ?? '');
  return `---\n${lines.join('\n')}\n---\n\nOf ${wordOf(own)}.\n\n${body.join('\n\n')}\n`;
};

test('no word of an item survives in an edition that does not hold it, and none is lost from one that does', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 2, maxLength: 6 }), (made) => {
      const files = made.map((one, own) => [file(own), textOf(one, own, made.length)] as const);
      const { index, problems } = makeEvidence(
        { 'settings.yaml': settings, ...Object.fromEntries(files) },
        { html: true },
      );
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const [reach, name] of audiences.entries()) {
        const edition = findEdition(index.settings, name);
        if (edition === undefined) throw new Error(name);
        const restricted = restrictToEdition(index, edition);
        const view = `${viewOf(restricted)}${JSON.stringify(restrictGaps(collectGaps(index), restricted))}`;
        const held = made.map(({ audience = 'internal' }) => audiences.indexOf(audience) <= reach);
        expect(held.map((_, own) => view.includes(wordOf(own)))).toEqual(held);
      }
    }),
    { numRuns: 25 },
  );
});
