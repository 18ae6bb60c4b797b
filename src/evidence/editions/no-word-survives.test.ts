import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEvidence, fixtureText } from '../../tests/make-evidence.ts';
import { viewOf } from '../../tests/view-of.ts';
import { findEdition } from './edition.ts';
import { restrictEvidence } from './restrict-evidence.ts';

const audiences = ['public', 'inspector', 'internal'] as const;
/** The widest audience sees no notes; they are in its edition in no form. */
const seesNotes = (name: string) => name !== 'public';
const settings = `${fixtureText('settings.yaml')}audiences:\n${audiences.map((name) => `  - { name: ${name}, show-gaps: ${seesNotes(name)} }\n`).join('')}`;

/** A word that only one item has, and whoever speaks of it. */
const wordOf = (item: number) => `zq${String.fromCharCode(97 + item)}word`;
const noteOf = (item: number) => `zq${String.fromCharCode(97 + item)}note`;
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

/** The ways in which a note says a word, and with a path leads somewhere. */
const notes = [
  (word: string, path: string) => `- [ ] Ask [${word}](${path}).`,
  (word: string, path: string) => `1. [ ] Ask.[^note]\n\n[^note]: For ${word}, see [it](${path}).`,
  (word: string, path: string) => `- [x] Asked.[^note]\n\n  [^note]: As.[^other]\n\n[^other]: Of [${word}](${path}).`,
  (word: string, path: string) => `- [ ] Ask [${word}][note-${word}].\n\n[note-${word}]: ${path} "${word}"`,
];

const item = fc.record({
  audience: fc.option(fc.constantFrom(...audiences), { nil: undefined }),
  // A way twice in one text could give two lists that number on into each other.
  mentioned: fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: mentions.length - 1 })), {
    maxLength: 4,
    selector: ([, way]) => way,
  }),
  note: fc.nat({ max: notes.length - 1 }),
  sources: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  supersedes: fc.array(fc.nat({ max: 5 }), { maxLength: 1 }),
});

const textOf = (made: typeof item extends fc.Arbitrary<infer T> ? T : never, own: number, count: number): string => {
  const known = (other: number) => other < count && other !== own;
  const sources = made.sources.filter(known);
  // None is replaced by what it replaces.
  const replaced = made.supersedes.filter((other) => known(other) && other > own);
  const lines = [
    `title: The ${wordOf(own)} title`,
    'type: report',
    'status: held',
    `location: The ${wordOf(own)} shelf`,
    ...(made.audience === undefined ? [] : [`audience: ${made.audience}`]),
    ...replaced.map((other) => `supersedes: ${wordOf(other)}-file`),
    ...(sources.length === 0 ? [] : ['sources:']),
    ...sources.map((other) => `  - { id: ${wordOf(other)}-file, place: Of ${wordOf(other)} }`),
  ];
  const body = made.mentioned
    .filter(([other]) => known(other))
    .map(([other, way]) => mentions[way]?.(wordOf(other), `../${file(other)}`) ?? '');
  return `---\n${lines.join('\n')}\n---\n\nOf ${wordOf(own)}.\n\n${body.join('\n\n')}\n\nNotes:\n\n${notes[made.note]?.(noteOf(own), `../${file(own === 0 ? 1 : 0)}`) ?? ''}\n`;
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
        const restricted = restrictEvidence(index, edition);
        const view = `${viewOf(restricted.index)}${JSON.stringify(restricted.gaps)}`;
        const held = made.map(({ audience = 'internal' }) => audiences.indexOf(audience) <= reach);
        expect(held.map((_, own) => view.includes(wordOf(own)))).toEqual(held);
        if (!seesNotes(name)) expect(made.filter((_, own) => view.includes(noteOf(own)))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
