import { describe, expect, test } from 'vitest';
import { leaveOut, type LeaveOut } from './leave-out.ts';
import { parseBody } from './parse-body.ts';

const left = (text: string, what: Partial<LeaveOut> = {}) =>
  parseBody(text, 1, true, (tree) => {
    leaveOut(tree, { link: () => false, notes: true, part: 'Open notes', words: '[out]', ...what });
  });
const all = (text: string, what?: Partial<LeaveOut>): string => JSON.stringify({ ...left(text, what), source: '' });

describe('a part that is left out', () => {
  test('goes wherever it stands, however often and in whatever capitals', () => {
    const body = left(
      '## Detail\n\nKept one.\n\n### Open notes\n\nGone.\n\n#### Gone\n\n### Other\n\nKept two.\n\n## open  notes\n\nGone.\n\n### Gone\n\n## End\n\nKept three.\n\n## Open notes\n\nGone.',
    );
    expect(body.text).toBe('Detail\nKept one.\nOther\nKept two.\nEnd\nKept three.');
    expect(body.html).not.toContain('Gone');
  });
});

describe('a footnote', () => {
  test.each([
    ['an open task', '- [ ] Ask.[^a]\n\n[^a]: Gone, see [it](b.md).'],
    ['a numbered task', '1. [ ] Ask.[^a]\n\n[^a]: Gone, see [it](b.md).'],
    ['a part that is left out', '## Open notes\n\nAsk.[^a]\n\n[^a]: Gone, see [it](b.md).'],
    ['a footnote that goes', '- [ ] Ask.[^b]\n\n[^b]: As.[^a]\n\n[^a]: Gone[^b], see [it](b.md).'],
    ['itself', 'Text.\n\n- [x] Done.\n\n[^a]: Gone[^a], see [it](b.md).'],
  ])('goes with %s that alone names it', (_, text) => {
    const body = left(text);
    expect(JSON.stringify({ ...body, source: '' })).not.toContain('Gone');
    expect(body.links).toEqual([]);
    expect(body.paragraphs.map((one) => one.text).join()).not.toContain('see');
  });

  test('stays where the rest of the text names it, even when it stands in what is left out', () => {
    const notes = '## Open notes\n\nGone.[^a]\n\n[^a]: Stays, see [it](b.md).';
    expect(left(`Text.[^a]\n\n${notes}`).html).toContain('Stays, see');
    expect(all(`Text.[^a]\n\n${notes}`)).not.toContain('Gone');
    expect(left('Text.[^a]\n\n- [ ] Gone.\n\n  [^a]: Stays.').html).toContain('Stays');
    expect(left('Text.[^a]\n\n- [ ] Gone[^b]\n\n[^b]: Gone.\n\n    [^a]: Stays.').html).toContain('Stays');
  });

  test.each([
    ['names it', 'Text.[^a]\n\n[^a]: As.[^b]\n\n[^b]: Stays.'],
    ['names it and is named by it', 'Text.[^a]\n\n[^a]: As.[^b]\n\n[^b]: Stays.[^a]'],
    ['is the first of its name and names it', 'Text.[^a]\n\n[^a]: As.[^b]\n\n[^a]: Other.\n\n[^b]: Stays.'],
  ])('stays where another one that stays %s', (_, text) => {
    expect(left(text).html).toContain('Stays.');
  });

  test('that stays keeps the addresses of its links and pictures', () => {
    const text = 'Text.[^a]\n\n[^a]: See [it][b] and ![this][c].\n\n[b]: b.md\n\n[c]: c.png';
    expect(left(text).links.map(({ url }) => url)).toEqual(['b.md', 'c.png']);
  });

  test('stays where an address that is left out has its name', () => {
    const { text, html } = left('Text.[^a] See [it][a].\n\n[^a]: Stays.\n\n[a]: b.md', { link: () => true });
    expect(text).toContain('See [out].');
    expect(html).toContain('Stays.');
  });
});

describe('the address of a link', () => {
  test('goes with the note that alone names it', () => {
    expect(left('Text.\n\n- [ ] Ask [her][a].\n\n[a]: b.md').links).toEqual([]);
  });

  test('is known to the rest of the text, even when it stands in what is left out', () => {
    const text = 'See [the secret][a].\n\n## Open notes\n\n[a]: b.md';
    expect(left(text).html).toContain('evidence-link:');
    expect(left(text, { link: () => true }).html).toContain('See [out].');
    expect(all(text, { link: () => true })).not.toContain('secret');
  });

  test('is the first of two of its name', () => {
    const text = 'See [the secret][a].\n\n[a]: b.md\n\n[a]: c.md';
    expect(all(text, { link: (url) => url === 'b.md' })).not.toContain('secret');
  });
});

describe('a note', () => {
  test('goes with its list where it is alone, and takes nothing else with it', () => {
    expect(left('Text.\n\n- [ ] Gone.').html).toBe('<p>Text.</p>');
    expect(left('- [ ] Gone.\n- Kept.\n- Kept too.').text).toBe('Kept.\nKept too.');
    expect(left('- Kept.\n  - [ ] Gone.\n\nKept too.').text).toBe('Kept.\nKept too.');
  });

  test('that has a number leaves it, and is no note any more', () => {
    const { text, tasks } = left('1. [ ] Gone.\n2. Kept.');
    expect([text, tasks]).toEqual(['[out]\nKept.', []]);
  });
});

test('words stand for a link that is left out, and none for its address or for a mark of a line of enquiry', () => {
  const text = (of: string) => left(of, { link: () => true }).text;
  expect(text('See [it](b.md) and [it][a].\n\n[a]: b.md')).toBe('See [out] and [out].');
  expect(text('Visits are held. [a](#line-a)[b](#line-b)').trimEnd()).toBe('Visits are held.');
});
