import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBody } from './format-body.ts';
import { parseText, readText } from './read-text.ts';

const markdown = (...lines: string[]) => formatBody(parseText(lines.join('\n')).tree.children);
const bytes = (text: string) => new TextEncoder().encode(text);

test('numbers keep their value when they do not follow one another', () => {
  expect(markdown('1. One.', '2. Two.', '', '4. Four.')).toBe('1. One.\n2. Two.\n\n4) Four.');
});

test('a bullet between 1 and 3 is number 2', () => {
  expect(markdown('- 1. Find a manager.', '- Assess the risk.', '- 3. Review the team.')).toBe(
    '1. Find a manager.\n2. Assess the risk.\n3. Review the team.',
  );
});

test('letters stay printed, whatever a page break did to their indentation', () => {
  expect(
    markdown(
      '3. Our priorities are below:',
      '  - a. **Early help:** the period',
      '',
      'for tenders closed.',
      '',
      '- b. **Staff:** with these strands:',
      '  - i. pay',
      '',
      '- ii. skills',
      '  - iii. places',
      '- c. Places.',
      '',
      '4. We will report.',
    ),
  ).toBe(`3. Our priorities are below:
   - a. **Early help:** the period

     for tenders closed.
   - b. **Staff:** with these strands:
     - i. pay
     - ii. skills
     - iii. places
   - c. Places.
4. We will report.`);
});

test('bullets typed as signs are bullets', () => {
  expect(markdown('We check:', '', '■ one', '• two', '\uF0B7 three', '- · four')).toBe(
    'We check:\n\n- one\n- two\n- three\n- four',
  );
});

test('tables saved with tabs are tables', () => {
  expect(
    markdown(
      'Result:',
      '',
      '\t2016\t\t2017\t',
      '\tNumber\t%\tNumber\t%',
      'Good\t10\t32\t29\t63',
      '<b>Total</b>\t31\t100\t46\t100',
      '',
      'Text.',
    ),
  ).toBe(`Result:

| | 2016 – Number | 2016 – % | 2017 – Number | 2017 – % |
| - | - | - | - | - |
| Good | 10 | 32 | 29 | 63 |
| **Total** | 31 | 100 | 46 | 100 |

Text.`);
});

test('tables saved with a cell a line are tables, even where a cell held an empty line', () => {
  expect(
    markdown('\tArea', '\tLevel', '', '', '\tLeadership', '', '\tGood', '', '\tVoice of', 'children', '\tPoor'),
  ).toBe('| Area | Level |\n| - | - |\n| Leadership | Good |\n| Voice of children | Poor |');
});

test('a frame saved as text is its text', () => {
  expect(markdown('\tSECTION 2: Social care', '', '', '', 'We began.')).toBe('SECTION 2: Social care\n\nWe began.');
});

test('pasted HTML is read, even where the end tags are missing', () => {
  const text = markdown(
    '<p>Our assessment</p>\t',
    '<ul style="x"> ■ how we know ■ how we act </ul>\t',
    '<p>Detail</p> <ol style="x"> 1. Procedures of 2014. 2. Training for 12. schools. ',
    '<p>Documents</p>',
  );
  expect(text).toBe(
    'Our assessment\n\n- how we know\n- how we act\n\nDetail\n\n1. Procedures of 2014.\n2. Training for 12. schools.\n\nDocuments',
  );
});

test('a pasted HTML table is a table', () => {
  expect(
    markdown('<table>', '<tr><td>Year</td><td>Count</td></tr>', '', '<tr><td>2024</td><td>7</td></tr>', '</table>'),
  ).toBe('| Year | Count |\n| - | - |\n| 2024 | 7 |');
});

test('raised digits with a note at the foot of the page are footnotes; ordinals are words', () => {
  expect(
    markdown(
      'Does it follow the guidance?¹ It opened on the 11<sup>th</sup> of May<sup>2</sup>.',
      '',
      '¹ Guidance on missing children, 2014.',
      '',
      '<sup>&lt;sup>2</sup> Not the final date.',
    ),
  ).toBe(
    'Does it follow the guidance?[^1] It opened on the 11th of May[^2].\n\n[^1]: Guidance on missing children, 2014.\n\n[^2]: Not the final date.',
  );
});

test('text with a paragraph a line keeps its paragraphs and gets its headings back', () => {
  const long =
    'We have worked hard on the quality of our plans and assessments, and audits show that most of them are good, although some of them are still late and need more work by the teams.';
  expect(markdown('Our story', long, long, 'Early help', long, long, long)).toBe(
    [`## Our story`, long, long, '## Early help', long, long, long].join('\n\n'),
  );
});

test('what is left of pictures goes, with a warning that keeps its words', () => {
  const { tree, warnings } = parseText(
    'ii) [image: C:\\Users\\me\\1.JPG]Training\n\nText.\n\nTarget\tOutcome\t0.93\t0.96\timage2.png\n\nA ViR\n',
  );
  expect(formatBody(tree.children)).toBe('ii) Training\n\nText.');
  expect(warnings.map(({ code }) => code)).toEqual(['picture-left-out', 'picture-text']);
  expect(warnings[1]?.message).toContain('“Target | Outcome | 0.93 | 0.96 / A ViR”');
});

test('an e-mail address is text, not a link', () => {
  expect(markdown('Write to someone@example.org today.')).toBe('Write to `someone@example.org` today.');
});

test('files that hold no readable text get a sentence', () => {
  const codes = [
    readText(bytes('<!DOCTYPE html><html></html>')),
    readText(new Uint8Array([0xff, 0xfe, 65, 0])),
    readText(new Uint8Array([0xe9, 0x20])),
    readText(bytes(' \n \n')),
  ].map((read) => ('fault' in read ? read.fault.code : 'none'));
  expect(codes).toEqual(['file-is-html', 'file-encoding', 'file-encoding', 'file-no-text']);
});

test('whatever is written is read back as the same text', () => {
  const words = fc
    .array(fc.stringMatching(/^[A-Za-z0-9*_<>#&[\]()!'’“”.,;:|`~+=/\\-]{1,8}$/), { minLength: 1, maxLength: 8 })
    .map((found) => `W ${found.join(' ')}`);
  fc.assert(
    fc.property(words, (text) => {
      const once = formatBody([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
      const again = formatBody(parseText(once).tree.children);
      expect(again).toBe(once);
    }),
    { numRuns: 150 },
  );
});

test('what a copy hides in a word is not carried into the evidence', () => {
  expect(markdown('Safe\u00ADguard\u200Bing of 16\u201117 year\u00A0olds \u202Enow \u2066here\u2069')).toBe(
    'Safeguarding of 16-17 year olds now here',
  );
});

test('a link whose address stands elsewhere holds it itself, and a remark that looks like such an address is text', () => {
  expect(markdown('See [the plan][1].', '', '[1]: https://example.org/plan', '', '[Source]: Ofsted')).toBe(
    'See [the plan](https://example.org/plan).\n\n\\[Source]: Ofsted',
  );
});

test('an e-mail address in a table is text, not a link', () => {
  expect(markdown('| Who | Mail |', '| - | - |', '| Hub | <mailto:hub@example.gov.uk> |')).toContain(
    '| Hub | mailto:`hub@example.gov.uk` |',
  );
});

test('a web address right before what Outlook leaves of a picture does not take it along', () => {
  const { tree } = parseText('See www.a.uk[cid:a@b] here.');
  expect(formatBody(tree.children)).toBe('See www\\.a.uk`[cid:a@b]` here.');
});
