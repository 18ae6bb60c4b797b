import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dropHidden } from './drop-hidden.ts';
import { findFaint } from './find-faint.ts';
import { formatBody } from './format-body.ts';
import { readWord } from './read-word.ts';
import { p, word } from './word-for-tests.ts';
import { wordsOf } from './words-of.ts';

const run = (text: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`;
const style = (id: string, looks: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/>${looks}</w:style>`;
const hides = '<w:rPr><w:vanish/></w:rPr>';

/** What is left of runs, and what is told of the others. */
function read(xml: string, styles = ''): { shown: string; told: string } {
  const { xml: shown, warnings } = dropHidden(xml, styles);
  return { shown: wordsOf(shown), told: warnings.map(({ message }) => message).join() };
}

test.each([
  ['<w:vanish/>', true],
  ['<w:vanish></w:vanish>', true],
  ["<w:vanish w:val='1'/>", true],
  ['<w:vanish w:val = "true" />', true],
  ['<w:vanish w:val="on"/>', true],
  ["<w:vanish w:val='0'/>", false],
  ['<w:vanish w:val="false"/>', false],
  ['<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>', false],
  ['<w:webHidden/>', false],
])('words with %s are hidden: %s', (looks, hidden) => {
  const { shown, told } = read(paragraph(run('Ask legal', looks)));
  expect([shown, told.includes('“Ask legal”')]).toEqual([hidden ? '' : 'Ask legal', hidden]);
});

test('words are hidden by their style, by what it is based on, and by that of their paragraph', () => {
  const styles = [
    style('Unseen', hides),
    style('Based', '<w:basedOn w:val="Unseen"/>'),
    style('Back', '<w:basedOn w:val="Unseen"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
    style('Round', '<w:basedOn w:val="Around"/>'),
    style('Around', '<w:basedOn w:val="Round"/>'),
  ].join('');
  const text = [
    paragraph(run('One', '<w:rStyle w:val="Unseen"/>')),
    paragraph(run('two'), 'Based'),
    paragraph(run('Three'), 'Back'),
    paragraph(run('four', '<w:vanish w:val="0"/>'), 'Unseen'),
    paragraph(run('five'), 'Round'),
    paragraph(run('six')),
  ];
  expect(read(text.join(''), styles)).toMatchObject({ shown: 'Three four five six' });
  expect(read(text.join(''), styles).told).toContain('“One two”');
  expect(read(text.join(''))).toEqual({ shown: 'One two Three four five six', told: '' });
});

test('words are hidden where all are that name no style', () => {
  const text = `${paragraph(run('One'))}${paragraph(run('two'), 'Shown')}`;
  const shown = style('Shown', '<w:rPr><w:vanish w:val="0"/></w:rPr>');
  expect(read(text, `${style('Usual', hides, ' w:default="1"')}${shown}`).shown).toBe('two');
  const everywhere = `<w:docDefaults><w:rPrDefault>${hides}</w:rPrDefault></w:docDefaults>`;
  expect(read(text, `${everywhere}${shown}`).shown).toBe('two');
});

test('a text box has its own paragraphs, and the style of the one around it goes on behind', () => {
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run('in the box'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const text = paragraph(`${run('Before')}${box}${run('behind')}`, 'Unseen');
  expect(read(text, style('Unseen', hides))).toMatchObject({ shown: 'in the box' });
});

test('a file made of runs that never close takes no longer than another', () => {
  const from = performance.now();
  dropHidden('<w:r>'.repeat(200_000));
  expect(performance.now() - from).toBeLessThan(2000);
});

const footnote = (text: string) =>
  `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${text}</w:footnote></w:footnotes>`;

test('a footnote hides words too', async () => {
  const parts = unzipSync(await word([p('Shown.')]));
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
  const bytes = zipSync({
    ...parts,
    'word/document.xml': strToU8(xml.replace('Shown.</w:t>', 'Shown.</w:t><w:footnoteReference w:id="2"/>')),
    'word/footnotes.xml': strToU8(footnote(paragraph(`${run('Note')}${run(' Ask legal', '<w:vanish/>')}`))),
  });
  const got = await readWord(bytes);
  if ('fault' in got) throw new Error(got.fault.message);
  expect(formatBody(got.value.children)).toContain('Note');
  expect(formatBody(got.value.children)).not.toContain('Ask legal');
  expect(got.warnings).toMatchObject([{ code: 'hidden-text' }]);
});

test('words that are white on nothing or smaller than print are told of, and those on something dark are not', () => {
  const white = '<w:color w:val="ffffff"/>';
  const text = [
    paragraph(run('One', white)),
    paragraph(run('two', '<w:sz w:val="2"/>')),
    paragraph(run('three', `${white}<w:highlight w:val="black"/>`)),
    paragraph(run('four', `${white}<w:shd w:fill="000080"/>`)),
    `<w:tbl><w:tr><w:tc>${paragraph(run('five', white))}</w:tc></w:tr></w:tbl>`,
    `<w:txbxContent>${paragraph(run('six', white))}</w:txbxContent>`,
    paragraph(run('seven', '<w:color w:val="000000"/><w:sz w:val="20"/>')),
  ].join('');
  const [told, ...more] = findFaint(text);
  expect(told).toMatchObject({ code: 'faint-text', message: expect.stringContaining('“One two”') as string });
  expect(findFaint(`<wp:anchor/>${text}`)).toMatchObject([{ code: 'faint-perhaps' }]);
  expect([more, findFaint(paragraph(run('Nothing of it')))]).toEqual([[], []]);
});
