import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const section = fixtureText('annex-m/02-missing.md');
const lineOf = (words: string) => section.slice(0, section.indexOf(words)).split('\n').length;
const told = (from: string, to: string) =>
  makeEvidence({ 'annex-m/02-missing.md': section.replace(from, to) })
    .problems.filter(({ rule }) => rule === 'section-headings')
    .map(({ line, message }) => `${line ?? '-'} ${message}`);

test.each([
  '### Detail',
  '##Detail',
  '##Detail ##',
  '# Detail',
  '## detail',
  '## Detail:',
  '**Detail**',
  '**Detail** ',
])('%s is told where it stands', (heading) => {
  expect(told('## Detail', heading)).toEqual([
    `${lineOf('## Detail')} Write this heading as “## Detail”, with two number signs, a space and these words.`,
  ]);
});

test('a part that need not be there is told where it is written otherwise', () => {
  expect(told('## Detail', '## Open Notes\n\n## Detail')).toEqual([
    `${lineOf('## Detail')} Write this heading as “## Open notes”, with two number signs, a space and these words.`,
  ]);
});

test('a heading that is not there has no line', () => {
  expect(told('## Detail', 'Detail')).toEqual([
    '- The heading “## Detail” is missing. Add it; leave the part below it empty if there is nothing yet.',
  ]);
});

test('a part’s name below another part is told where it stands', () => {
  expect(told('## Detail', '## Detail\n\n### Performance and activity data')).toEqual([
    `${lineOf('## Detail') + 2} “Performance and activity data” is the name of a part of a section. Give this heading another name, or put what stands below it under “## Performance and activity data”.`,
  ]);
});

test('a part’s heading that stands there already is told once, whatever its number of signs', () => {
  const again = 'The heading “## Detail” is here a second time. Put what stands below it under the first one.';
  expect(told('## Detail', '# Detail\n\n## Detail')).toEqual([`${lineOf('## Detail') + 2} ${again}`]);
  expect(told('## Detail', '## Detail\n\n# Detail')).toEqual([`${lineOf('## Detail') + 2} ${again}`]);
});

test('the words of a part that need not be there may stand anywhere', () => {
  expect(told('## Detail', '## Detail\n\n**Open notes**')).toEqual([]);
});
