import { expect, test } from 'vitest';
import { extractText } from '../extract-text.ts';
import { formatBody } from '../word/format-body.ts';
import { readSlides } from './read-slides.ts';
import { frame, para, run, shape, slides, title } from './slides-for-tests.ts';

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const scheme = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
const lit = (colour: string) => `<a:highlight><a:srgbClr val="${colour}"/></a:highlight>`;
const filled = (fill: string, text: string) => shape(text).replace('<p:spPr/>', `<p:spPr>${fill}</p:spPr>`);
const sentence = (looks: string) => para(`${run('Her name is ')}${run('Jane Doe', '', looks)}${run(' here')}`);
const place = (x: number, y: number, wide: number, tall: number) =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${wide}" cy="${tall}"/></a:xfrm>`;

function read(shapes: string) {
  const result = readSlides(slides([{ shapes: title('Plan') + shapes }]));
  if ('fault' in result) throw new Error(result.fault.message);
  const text = result.value.map(({ tree }) => formatBody(tree.children)).join('\n');
  const told = result.warnings.map(({ code, message }) => `${code}: ${message}`);
  if (!text.includes('Jane')) expect(JSON.stringify([result.beside, told])).not.toContain('Jane');
  return [text.replace(/^## Plan\s*/, ''), told.map((one) => one.slice(0, 23)).join()];
}

const blotted = ['Her name is ███ here', 'words-covered: Slide 1 '];
const bare = ['Her name is here', 'words-covered: Slide 1 '];
const seen = ['Her name is Jane Doe here', ''];

test.each([
  ['black marking over black', shape(sentence(solid('000000') + lit('000000'))), blotted],
  ['black marking', shape(sentence(lit('000000'))), blotted],
  ['black marking under white', shape(sentence(solid('FFFFFF') + lit('000000'))), seen],
  ['yellow marking', shape(sentence(lit('FFFF00'))), seen],
  ['letters in the colour of their shape', filled(solid('000000'), sentence(solid('000000'))), blotted],
  ['white letters on a white shape', filled(solid('FFFFFF'), sentence(solid('FFFFFF'))), bare],
  ['letters in the theme’s colour of their shape', filled(scheme('tx1'), sentence(scheme('tx1'))), blotted],
  ['white letters on a dark shape', filled(solid('000080'), sentence(solid('FFFFFF'))), seen],
  ['what has no colour on a dark shape', filled(solid('000000'), sentence('')), seen],
])('%s', (_, shapes, expected) => {
  expect(read(shapes)).toEqual(expected);
});

test('letters in the colour of their cell are left out', () => {
  const cell = `<a:tc><a:txBody>${para(run('Jane', '', solid('000000')))}</a:txBody><a:tcPr>${solid('000000')}</a:tcPr></a:tc>`;
  expect(read(frame(`<a:tbl><a:tr>${cell}</a:tr></a:tbl>`))[0]).toContain('███');
});

test('a text under a filled shape that was put over the whole of it is left out', () => {
  const text = filled(place(100, 100, 400, 50), para('Jane Doe'));
  const over = (fill: string, size = place(90, 90, 420, 70)) => filled(`${size}<a:prstGeom prst="rect"/>${fill}`, '');
  expect(read(text + over(solid('000000')))).toEqual(['███', 'words-covered: Slide 1 ']);
  expect(read(text + over(scheme('tx1')))).toEqual(['███', 'words-covered: Slide 1 ']);
  // Below the text, see-through, without a fill, or beside it.
  expect(read(over(solid('000000')) + text)).toEqual(['Jane Doe', '']);
  const clear = '<a:solidFill><a:srgbClr val="000000"><a:alpha val="40000"/></a:srgbClr></a:solidFill>';
  expect(read(text + over(clear))).toEqual(['Jane Doe', '']);
  expect(read(text + over('<a:noFill/>'))).toEqual(['Jane Doe', '']);
  expect(read(text + over(solid('000000'), place(90, 90, 50, 70)))).toEqual(['Jane Doe', '']);
  // Put out of sight in PowerPoint.
  const hidden = over(solid('000000')).replace('<p:cNvPr ', '<p:cNvPr hidden="1" ');
  expect(hidden).toContain('hidden');
  expect(read(text + hidden)).toEqual(['Jane Doe', '']);
});

test('an attachment with such words is told of, without them', async () => {
  const bytes = slides([{ shapes: title('Plan') + shape(sentence(lit('000000'))) }]);
  const got = await extractText('x.pptx', bytes);
  expect(got).toMatchObject({ covered: [{}] });
  expect(JSON.stringify(got)).not.toContain('Jane');
});
