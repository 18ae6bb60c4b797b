import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extractText } from '../extract-text.ts';
import { dropCovered } from './drop-covered.ts';
import { formatBody } from './format-body.ts';
import { readWord } from './read-word.ts';
import { p, runs, word } from './word-for-tests.ts';
import { wordsOf } from './words-of.ts';

const run = (text: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const ink = (colour: string) => `<w:color w:val="${colour}"/>`;
const lit = (colour: string) => `<w:highlight w:val="${colour}"/>`;
const style = (id: string, inside: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;

const shown = (xml: string, styles = '') => {
  const { xml: left, warnings } = dropCovered(xml, styles);
  return [wordsOf(left), warnings.map(({ code }) => code).join()];
};

const blotted = ['Her name is ███ here', 'words-covered'];
const bare = ['Her name is here', 'words-covered'];
const read = ['Her name is Jane Doe here', ''];

test.each([
  ['black marking over black', `${lit('black')}${ink('000000')}`, blotted],
  ['black marking over what is black by itself', lit('black'), blotted],
  ['yellow marking over yellow', `${lit('yellow')}${ink('FFFF00')}`, blotted],
  ['black shading under black', `${ink('000000')}${shade('000000')}`, blotted],
  [
    'solid black shading under black',
    `${ink('000000')}<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>`,
    blotted,
  ],
  ['navy shading under navy', `${ink('000080')}${shade('000080')}`, blotted],
  ['white shading under white', `${ink('FFFFFF')}${shade('ffffff')}`, bare],
  ['yellow marking', lit('yellow'), read],
  ['black marking under white', `${lit('black')}${ink('FFFFFF')}`, read],
  // Word prints what has no colour of its own white on a dark ground.
  ['black shading under what has no colour of its own', shade('000000'), read],
  ['navy shading under white', `${ink('FFFFFF')}${shade('000080')}`, read],
  ['no marking any more', `${lit('none')}${ink('000000')}`, read],
  ['a shading that is none', `${ink('000000')}${shade('auto')}`, read],
  ['marking that somebody took off', `<w:rPrChange w:id="1"><w:rPr>${lit('black')}</w:rPr></w:rPrChange>`, read],
])('%s', (_, looks, expected) => {
  expect(shown(paragraph(run('Her name is ') + run('Jane Doe', looks) + run(' here')))).toEqual(expected);
});

test('words that several runs cover are one mark, and no space around it is lost', () => {
  const text = run('Her name is ') + run('Jane', lit('black')) + run(' ', lit('black')) + run('Doe', lit('black'));
  expect(shown(paragraph(text + run(' here')))).toEqual(blotted);
  expect(shown(paragraph(run('Her name is') + run(' Jane ', lit('black')) + run('here')))).toEqual(blotted);
});

test('each of several covered words has its mark, in one paragraph and in two', () => {
  const name = run('Jane', lit('black'));
  expect(shown(paragraph(name + run(' and ') + name))[0]).toBe('███ and ███');
  expect(dropCovered(paragraph(name) + paragraph(name)).xml.match(/███/g)).toHaveLength(2);
});

test('words are covered by the shading of their paragraph or cell, and by what stands nearest', () => {
  const black = ink('000000');
  expect(shown(paragraph(run('Jane', black), shade('000000')))).toEqual(['███', 'words-covered']);
  expect(shown(cell(paragraph(run('Jane', black)), shade('000000')))).toEqual(['███', 'words-covered']);
  expect(shown(cell(paragraph(run('Jane', black), shade('FFFFFF')), shade('000000')))).toEqual(['Jane', '']);
  expect(shown(cell(paragraph(run('Jane')), shade('000000')))).toEqual(['Jane', '']);
  // The end of a paragraph has looks of its own.
  expect(shown(paragraph(run('Jane', black), `<w:rPr>${shade('000000')}</w:rPr>`))).toEqual(['Jane', '']);
  const next = cell(paragraph(run('Dark', ink('FFFFFF'))), shade('000000')) + cell(paragraph(run('Jane', black)));
  expect(shown(next)).toEqual(['Dark Jane', '']);
  const boxed = `<w:r><w:pict><w:txbxContent>${paragraph(run('Jane', black))}</w:txbxContent></w:pict></w:r>`;
  expect(shown(cell(paragraph(boxed), shade('000000')))).toEqual(['Jane', '']);
});

test('styles cover words, also by what they are based on', () => {
  const styles = [
    style('Redacted', `<w:rPr>${lit('black')}</w:rPr>`, 'character'),
    style('Based', '<w:basedOn w:val="Redacted"/>', 'character'),
    style('Dark', `<w:pPr>${shade('000000')}</w:pPr><w:rPr>${ink('000000')}</w:rPr>`),
    style('Title', `<w:pPr>${shade('000000')}</w:pPr><w:rPr>${ink('FFFFFF')}</w:rPr>`),
  ].join('');
  expect(shown(paragraph(run('Jane', '<w:rStyle w:val="Based"/>')), styles)).toEqual(['███', 'words-covered']);
  expect(shown(paragraph(run('Jane'), '<w:pStyle w:val="Dark"/>'), styles)).toEqual(['███', 'words-covered']);
  expect(shown(paragraph(run('Jane'), '<w:pStyle w:val="Title"/>'), styles)).toEqual(['Jane', '']);
  expect(shown(paragraph(run('Jane', ink('FFFFFF')), '<w:pStyle w:val="Dark"/>'), styles)).toEqual(['Jane', '']);
});

test('a file made of tags that never close takes no longer than another', () => {
  const from = performance.now();
  dropCovered('<w:r><w:pPr><w:rPr><w:tc>'.repeat(100_000));
  expect(performance.now() - from).toBeLessThan(2000);
});

test('a run of many megabytes, like one with a picture in it, is read', async () => {
  const long = 'word '.repeat(2e6);
  expect(shown(paragraph(run('Her name is ') + run(long, lit('black')) + run('here')))).toEqual(blotted);
  const got = await extractText('x.docx', await word([runs([{ text: long, highlight: 'yellow' }])]));
  expect('fault' in got ? got.fault : got.pages[0]?.text.length).toBeGreaterThan(9e6);
});

test('what is covered reaches neither the text nor a warning, in an import and in what is read of an attachment', async () => {
  const bytes = await word([
    p('A record.'),
    runs([{ text: 'Her name is ' }, { text: 'Jane Doe', highlight: 'black' }, { text: ' here.' }]),
  ]);
  const got = await readWord(bytes);
  if ('fault' in got) throw new Error(got.fault.message);
  expect(formatBody(got.value.children)).toBe('A record.\n\nHer name is ███ here.');
  expect(got.warnings.map(({ code }) => code)).toEqual(['words-covered']);
  expect(JSON.stringify([got.warnings, await extractText('x.docx', bytes)])).not.toContain('Jane');
  expect(await extractText('x.docx', bytes)).toMatchObject({ covered: [{}] });
});

test('what is covered at the head of pages or in a text box is told neither by a warning nor beside the text', async () => {
  const secret = (before: string) => paragraph(run(before) + run('Jane Doe', lit('black')) + run(' only'));
  const parts = unzipSync(await word([p('A record.')]));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const box = `<w:p><w:r><w:pict><w:txbxContent>${secret('For ')}</w:txbxContent></w:pict></w:r></w:p>`;
  const bytes = zipSync({
    ...parts,
    'word/document.xml': strToU8(text.replace('<w:body>', `<w:body>${box}`)),
    'word/header1.xml': strToU8(`<w:hdr>${secret('Seen by ')}</w:hdr>`),
  });
  const got = await readWord(bytes);
  expect(JSON.stringify(got)).not.toContain('Jane');
  expect(got).toMatchObject({ beside: expect.stringContaining('For ███ only') as string });
  if ('fault' in got) throw new Error(got.fault.message);
  expect(got.warnings.map(({ code }) => code).sort()).toEqual(['running-heads-left-out', 'words-covered']);
});

test('a document whose words are all covered is said to be that, not to hold none', async () => {
  const got = await readWord(
    await word([runs([{ text: 'Jane Doe', shading: { type: 'clear', fill: 'FFFFFF' }, color: 'FFFFFF' }])]),
  );
  expect(got).toMatchObject({ fault: { code: 'word-all-covered' } });
});
