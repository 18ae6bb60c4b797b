import { expect, test } from 'vitest';
import { dropHidden } from './drop-hidden.ts';
import { numberLists } from './number-lists.ts';
import { openWrappers } from './open-wrappers.ts';
import { wordsOf } from './words-of.ts';

const run = (text: string, looks = '') => `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

test('the text of fields, directions and named parts is read', () => {
  const xml = `<w:p><w:fldSimple w:instr="REF a">${run('As said')}</w:fldSimple><w:dir w:val="ltr">${run('here')}</w:dir><w:customXml w:element="x"><w:customXmlPr><w:attr/></w:customXmlPr>${run('and there')}</w:customXml><w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r></w:p>`;
  const opened = openWrappers(xml);
  expect(opened).not.toMatch(/fldSimple|w:dir|customXml|w:cr/);
  expect(wordsOf(opened)).toBe('As saidhereand therea b');
  expect(opened).toContain('<w:br/>');
});

const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
const twice = (newer: string, older: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${newer}</w:drawing></mc:Choice>${older && `<mc:Fallback>${older}</mc:Fallback>`}</mc:AlternateContent></w:r>`;

test('a text box that stands there in two versions is read once, and one without the older version too', () => {
  const both = openWrappers(
    twice(box('Same'), `<w:pict><v:shape><v:textbox>${box('Same')}</v:textbox></v:shape></w:pict>`),
  );
  expect(wordsOf(both)).toBe('Same');
  expect(both).not.toContain('w:drawing');
  const newer = openWrappers(twice(box('New'), ''));
  expect(newer).toContain(`<w:pict><v:shape><v:textbox>${box('New')}</v:textbox></v:shape></w:pict>`);
  expect(wordsOf(openWrappers(twice(box('New'), '<w:pict/>')))).toBe('New');
});

test('of two versions that do not say the same the one that Word shows is read', () => {
  expect(wordsOf(openWrappers(twice(box('Shown'), `<w:pict>${box('Unseen')}</w:pict>`)))).toBe('Shown');
  const plain =
    '<mc:AlternateContent><mc:Choice>SHOWN</mc:Choice><mc:Fallback>OTHER</mc:Fallback></mc:AlternateContent>';
  expect(
    wordsOf(
      openWrappers(
        plain.replace('SHOWN', `<w:p>${run('Shown')}</w:p>`).replace('OTHER', `<w:p>${run('Unseen')}</w:p>`),
      ),
    ),
  ).toBe('Shown');
});

test('hidden words are left out and told of, and a form’s invitation to write is no text', () => {
  const hidden = dropHidden(
    `<w:p>${run('Shown')}${run('Ask legal first', '<w:vanish/>')}${run('too', '<w:vanish w:val="0"/>')}</w:p>`,
  );
  expect(wordsOf(hidden.xml)).toBe('Showntoo');
  expect(hidden.warnings).toMatchObject([
    { code: 'hidden-text', message: expect.stringContaining('“Ask legal first”') as string },
  ]);
  const control = (properties: string, text: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  const form = dropHidden(`${control('<w:showingPlcHdr/>', 'Click here to enter text.')}${control('', 'Written')}`);
  expect(wordsOf(form.xml)).toBe('Written');
  expect(form.warnings).toEqual([]);
});

const level = (at: number, more = '', format = 'decimal') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="%${at + 1}."/></w:lvl>`;
const numbering = (...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const item = (at: number) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`;
const numbersIn = (xml: string) => [...xml.matchAll(/\uE000([^\uE001]*)\uE001/g)].map(([, number]) => number);

test('numbers that run on below a heading go on, the others begin again', () => {
  const places = [0, 1, 1, 0, 1].map(item).join('');
  const runningOn = numbering(level(0), level(1, '<w:lvlRestart w:val="0"/>'));
  expect(numbersIn(numberLists(places, runningOn, ''))).toEqual(['1.', '1.', '2.', '2.', '3.']);
  expect(numbersIn(numberLists(places, numbering(level(0), level(1)), ''))).toEqual(['1.', '1.', '2.', '2.', '1.']);
});

test('roman numbers are printed as Word prints them', () => {
  const printed = numbersIn(numberLists(item(0).repeat(99), numbering(level(0, '', 'upperRoman')), ''));
  expect([4, 9, 14, 40, 48, 90, 99].map((at) => printed[at - 1])).toEqual([
    'IV.',
    'IX.',
    'XIV.',
    'XL.',
    'XLVIII.',
    'XC.',
    'XCIX.',
  ]);
});
