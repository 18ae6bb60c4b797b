import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatBody } from '../word/format-body.ts';
import { p, word } from '../word/word-for-tests.ts';
import { readSlides } from './read-slides.ts';
import { frame, para, relation, run, shape, slides, table, title } from './slides-for-tests.ts';

function read(bytes: Uint8Array) {
  const result = readSlides(bytes);
  if ('fault' in result) throw new Error(result.fault.message);
  const { value, warnings, beside = '' } = result;
  return {
    text: value.map(({ number, tree }) => `[${number}]\n${formatBody(tree.children).trim()}`).join('\n\n'),
    warnings: warnings.map(({ code, message }) => `${code}: ${message}`),
    beside,
  };
}

const faultOf = (bytes: Uint8Array) => {
  const result = readSlides(bytes);
  return 'fault' in result ? result.fault.code : undefined;
};

test('slides are read in the order in which they are shown, each under its title, the first as that of the whole', () => {
  const { text, warnings } = read(
    slides([
      { shapes: shape(para('The year 2025'), 'subTitle') + shape(para('Self-evaluation'), 'ctrTitle') },
      { shapes: title('Practice') + shape(para('Audits are better.'), 'body') },
      { shapes: shape(para('No title here.')) },
      { shapes: '' },
      { shapes: title('End') },
    ]),
  );
  expect(text).toBe(
    '[1]\n## Self-evaluation\n\nThe year 2025\n\n[2]\n## Practice\n\nAudits are better.\n\n[3]\n## Slide 3\n\nNo title here.\n\n[5]\n## End',
  );
  expect(warnings).toEqual([]);
});

test('bullets, numbers and levels become lists; a box of text and a bullet taken away are paragraphs', () => {
  const numbered = (text: string, more = '') => para(text, `><a:buAutoNum type="arabicPeriod"${more}/>`);
  const { text } = read(
    slides([
      {
        shapes:
          title('Lists') +
          shape(
            para('One') +
              para('Inside', 'lvl="1">') +
              para('Two') +
              para('Said plainly', '><a:buNone/>') +
              para('Three'),
            '',
          ) +
          shape(para('A box') + para('of two lines')) +
          shape(
            numbered('first') + numbered('second') + para('inner', 'lvl="1"><a:buChar char="•"/>') + numbered('third'),
          ) +
          shape(numbered('from four', ' startAt="4"') + numbered('five')) +
          shape(
            para('a thing', '><a:buAutoNum type="alphaLcParenR"/>') +
              para('b thing', '><a:buAutoNum type="alphaLcParenR"/>'),
          ),
      },
    ]),
  );
  expect(text).toBe(
    [
      '[1]\n## Lists',
      '- One\n  - Inside\n- Two',
      'Said plainly',
      '- Three',
      'A box',
      'of two lines',
      '1. first\n2. second\n   - inner\n3. third\n4. from four\n5. five',
      '- a) a thing\n- b) b thing',
    ].join('\n\n'),
  );
});

test('how words look, new lines and links to the web are kept; other links are text', () => {
  const link = (id: string) => `<a:hlinkClick r:id="${id}"/>`;
  const { text } = read(
    slides([
      {
        shapes: shape(
          para(
            run('Not ') +
              run('yet', 'b="1"') +
              run(' and ') +
              run('never', 'i="1"') +
              run(' once', 'strike="sngStrike"'),
          ) +
            para(`${run('above')}<a:br/>${run('below &amp; &lt;b&gt;')}`) +
            para(run('See ') + run('the plan', '', link('rId5')) + run(' and ') + run('write', '', link('rId6'))) +
            `<a:p><a:fld id="{1}" type="slidenum"><a:t>7</a:t></a:fld></a:p>`,
        ),
        relations:
          relation('rId5', 'hyperlink', 'https://example.org/plan?a=1&amp;b=2', true) +
          relation('rId6', 'hyperlink', 'mailto:someone@example.org', true),
      },
    ]),
  );
  expect(text).toBe(
    '[1]\n## Slide 1\n\nNot **yet** and _never_ ~~once~~\n\nabove\\\nbelow & \\<b>\n\nSee [the plan](https://example.org/plan?a=1\\&b=2) and write',
  );
});

test('tables keep merged cells, and a cell that is only coloured is told of', () => {
  const cell = (text: string, attributes: string, inside = '') =>
    `<a:tc ${attributes}><a:txBody>${para(text)}</a:txBody><a:tcPr>${inside}</a:tcPr></a:tc>`;
  const red = '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>';
  const { text, warnings } = read(
    slides([
      {
        shapes: table(
          ['Action', 'Owner', 'Rating'],
          ['Recruit', 'HS', cell('', '', red)],
          [cell('Train', 'rowSpan="2"'), 'JB', cell('Green', '', red)],
          [cell('', 'vMerge="1"'), cell('Both', 'gridSpan="2"'), cell('', 'hMerge="1"')],
        ),
      },
    ]),
  );
  expect(text).toBe(
    '[1]\n## Slide 1\n\n| Action | Owner | Rating |\n| - | - | - |\n| Recruit | HS | |\n| Train | JB | Green |\n| | Both | |',
  );
  expect(warnings).toEqual([expect.stringMatching(/^colour-only: 1 cell of a table says something by colour alone/)]);
});

test('shapes in groups, and of two versions one, are read; a diagram is the list of its texts', () => {
  const either = (newer: string, older: string) =>
    `<mc:AlternateContent xmlns:mc="x"><mc:Choice>${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`;
  const point = (text: string) => `<dgm:pt><dgm:t>${para(text)}</dgm:t></dgm:pt>`;
  const { text, warnings } = read(
    slides(
      [
        {
          shapes:
            `<p:grpSp><p:grpSp>${shape(para('Deep'))}</p:grpSp>${shape(para('Less deep'))}</p:grpSp>` +
            either(shape(para('New')), shape(para('Old'))) +
            either('<p:pic/>', shape(para('Only old'))) +
            frame('<dgm:relIds xmlns:dgm="y" r:dm="rId7"/>'),
          relations: relation('rId7', 'diagramData', '../diagrams/data1.xml'),
        },
      ],
      {
        'ppt/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="y" xmlns:a="z"><dgm:ptLst>${point('Plan')}<dgm:pt type="pres"/>${point('Do')}</dgm:ptLst></dgm:dataModel>`,
      },
    ),
  );
  expect(text).toBe('[1]\n## Slide 1\n\nDeep\n\nLess deep\n\nNew\n\nOnly old\n\n- Plan\n- Do');
  expect(warnings).toEqual([]);
});

test('what slides do not show is left out and told of, and its words are looked through', () => {
  const foot = shape(para('OFFICIAL-SENSITIVE'), 'ftr') + shape(para('12 March'), 'dt');
  const { text, warnings, beside } = read(
    slides(
      [
        {
          shapes: title('Shown') + shape(para('Off'), undefined, 'hidden="1"') + foot,
          notes: 'Say that JS, aged 7, moved.',
        },
        { shapes: title('Backup') + shape(para(run('01632 ') + run('960123'))), hidden: true },
        {
          shapes: `${title('Pictures')}<p:pic/><p:pic/>${frame('<c:chart xmlns:c="y" r:id="rId3"/>')}`,
          relations: relation('rId8', 'comments', '../comments/comment1.xml'),
        },
      ],
      {
        'ppt/comments/comment1.xml': '<p:cmLst xmlns:p="q"><p:cm><p:text>Is this right?</p:text></p:cm></p:cmLst>',
        'ppt/embeddings/sheet1.xlsx': 'x',
        'ppt/vbaProject.bin': 'x',
      },
    ),
  );
  expect(text).toBe('[1]\n## Shown\n\n[3]\n## Pictures');
  expect(warnings).toEqual([
    expect.stringMatching(/^marking-printed: It is marked “OFFICIAL-SENSITIVE”/),
    'hidden-text: Slide 1 hides a text, which was left out: “Off”. If it counts, show it and import it again.',
    'notes-left-out: The notes of slide 1 were left out: “Say that JS, aged 7, moved.”. If they count, write them into the text.',
    'hidden-text: Slide 2 is hidden and was left out: “Backup 01632 960123”. If it counts, show it and import it again.',
    'comment-left-out: A comment was left out of the text: “Is this right?”. If it is an open question, add it as an open note.',
    expect.stringMatching(/^macros: /),
    expect.stringMatching(/^picture-left-out: 2 pictures were/),
    expect.stringMatching(/^chart-left-out: 1 chart or diagram was/),
    expect.stringMatching(/^files-inside: The document has 1 file inside it/),
  ]);
  for (const words of ['Say that JS, aged 7, moved.', 'Is this right?', '01632 960123', 'Off', 'OFFICIAL-SENSITIVE'])
    expect(beside).toContain(words);
});

test('a file that is none, is empty, damaged, far too large or nested without end is refused in words, never thrown', async () => {
  expect(faultOf(new Uint8Array(await word([p('Text')])))).toBe('file-not-slides');
  expect(faultOf(slides([{ shapes: '<p:pic/>' }]))).toBe('file-no-text');
  expect(faultOf(zipSync({ 'ppt/presentation.xml': strToU8('no XML') }))).toBe('file-not-slides');
  expect(faultOf(strToU8('PK nothing'))).toBe('file-damaged');
  expect(faultOf(slides([{ shapes: shape(para('a'.repeat(16_000_001))) }]))).toBe('file-too-large-unpacked');
  const deep = (by: number) => '<p:grpSp>'.repeat(by) + shape(para('deep')) + '</p:grpSp>'.repeat(by);
  expect(faultOf(slides([{ shapes: title('Shown') + deep(20_000) }]))).toBe('file-damaged');
  expect(read(slides([{ shapes: title('Shown') + deep(200) }])).text).toBe('[1]\n## Shown');
});
