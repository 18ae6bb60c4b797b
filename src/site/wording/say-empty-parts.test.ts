import { expect, test } from 'vitest';
import { itemOf } from '../../evidence/evidence-index.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { emptyPartWords } from './empty-part-words.ts';
import { itemHtml } from '../items/item-html.ts';
import { sayEmptyParts } from './say-empty-parts.ts';

/** What stands under each heading of section 2 of the valid fixture, when it is written so, in the whole edition or another. */
function partsOf(body: string, whole = true, states = ''): string[] {
  const [, fields = ''] = fixtureText('annex-m/02-missing.md').split(/^---$/m);
  const kept = fields.replace(/^states:\n(?: .*\n)*/m, states);
  const { index } = makeEvidence({ 'annex-m/02-missing.md': `---${kept}---\n${body}` }, { html: true });
  const section = itemOf(index, 'annex-m-section', '02-missing');
  if (section === undefined) throw new Error('The section was not read.');
  const html = sayEmptyParts(itemHtml(section, index, 's2-'), 's2-', (part) =>
    emptyPartWords(section, part, { whole }),
  );
  return html
    .split(/<h2[^>]*>/)
    .slice(1)
    .map((part) =>
      part
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

const empty = '\n## Summary statement\n\n## Detail\n\n## Performance and activity data\n';

test('a part with nothing under its heading says so', () => {
  expect(partsOf(empty)).toEqual([
    'Summary statement Not written.',
    'Detail Not written.',
    'Performance and activity data No data is given.',
  ]);
});

test('a part with something says nothing more, and one before the footnotes is still empty', () => {
  const body = empty.replace('## Detail\n', 'We know it.[^1]\n\n## Detail\n\n![Map](../attachments/none.png)\n');
  expect(partsOf(`${body}\n[^1]: Since May.\n`).slice(0, 3)).toEqual([
    'Summary statement We know it. 1',
    'Detail',
    'Performance and activity data No data is given.',
  ]);
});

test('a part with a state says that, and an edition does not say that nothing was written', () => {
  const nil = 'states:\n  performance-data: { state: nil-return, reason: Nobody went missing. }\n';
  expect(partsOf(empty, false, nil)).toEqual([
    'Summary statement This edition shows nothing here.',
    'Detail This edition shows nothing here.',
    'Performance and activity data Nil return.',
  ]);
});
