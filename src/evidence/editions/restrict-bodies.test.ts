import { describe, expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { viewOf } from '../../tests/view-of.ts';
import { findEdition } from './edition.ts';
import { restrictToEdition } from './restrict-to-edition.ts';

const settings = `${fixtureText('settings.yaml')}audiences:\n  - { name: public }\n  - { name: staff, show-gaps: true }\n  - { name: internal }\n`;
const one = fixtureText('annex-m/01-thresholds.md').replace('title:', 'audience: public\ntitle:');
const document = (audience: string, body = '') =>
  `---\ntitle: Paper\naudience: ${audience}\ntype: report\nstatus: held\nlocation: Shelf\n---\n${body}`;

/** An edition of the valid fixture with some files changed. */
function edition(audience: string, files: Record<string, string>, html = true) {
  const { index, problems } = makeEvidence({ 'settings.yaml': settings, ...files }, { html });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = findEdition(index.settings, audience);
  if (found === undefined) throw new Error(audience);
  return restrictToEdition(index, found);
}

describe('the part for open notes', () => {
  // No task, and no link that could fall away: the heading alone says that here are notes.
  const plain = (notes: string) =>
    one
      .replace('   - [ ] Which team reports on it?\n', '')
      .replace(/ ?\(?\[[^\]]*\]\([^)]*\)\)?/g, '')
      .concat(notes);

  test.each([
    ['under its heading', '\n## Open notes\n\nNobody may know of the zebra.\n'],
    ['in a quotation', '\n> ## Open notes\n>\n> Nobody may know of the zebra.\n'],
    ['in a list, with a footnote', '\n- More\n\n  ## Open notes\n\n  Nobody.[^z]\n\n  [^z]: May know of the zebra.\n'],
    ['in a list', '\n- More\n\n  ## Open notes\n\n  Nobody may know of the zebra.\n'],
  ])('%s is only for those who see gaps, though nothing in it is a task', (_, notes) => {
    const files = { 'annex-m/01-thresholds.md': plain(notes) };
    expect(viewOf(edition('staff', files))).toContain('zebra');
    expect(viewOf(edition('public', files))).not.toContain('zebra');
    expect(viewOf(edition('public', files))).toContain('More work is needed.');
  });

  test('is a section’s: a document’s chapter of that name is its text', () => {
    const files = {
      'documents/paper.md': document('public', '\n## Open notes\n\nThe board noted it.\n\n- [ ] Ask.\n'),
    };
    expect(viewOf(edition('public', files))).toContain('The board noted it.');
    expect(viewOf(edition('public', files))).not.toContain('Ask.');
    expect(viewOf(edition('staff', files))).toContain('Ask.');
  });
});

describe('a link', () => {
  const linking = (body: string) => ({
    'documents/paper.md': document('public', body),
    'documents/strategy.md': fixtureText('documents/strategy.md').replace('title:', 'audience: public\ntitle:'),
    'documents/secret.md': document('internal'),
  });
  const textOf = (body: string) =>
    edition('public', linking(`\n${body}\n`)).byId.get('documents/paper')?.body.text ?? '';

  test.each([
    ['an item the edition holds', '[strategy](strategy.md)', 'strategy'],
    ['a file the edition holds', '[the file](../attachments/strategy.txt)', 'the file'],
    ['an address elsewhere', '[theirs](https://example.org/)', 'theirs'],
    ['an item that it does not hold', '[secret](secret.md)', '[left out of this edition]'],
  ])('to %s', (_, link, words) => {
    expect(textOf(`See ${link} and [x](secret.md).`)).toBe(`See ${words} and [left out of this edition].`);
  });
});

test('a text is rendered anew only where it was rendered', () => {
  const files = { 'annex-m/01-thresholds.md': one };
  const html = (rendered: boolean) => edition('public', files, rendered).byId.get('annex-m/01-thresholds')?.body.html;
  expect(html(true)).toContain('<p>');
  expect(html(false)).toBe('');
});
