import fc from 'fast-check';
import type { Image, Link } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render-body.ts';

const html = (text: string) => parseBody(text, 1, true).html;

describe('what a body holds', () => {
  test('headings with the text below them, as far as the next of their level', () => {
    const { headings } = parseBody('## One\n\nA\n\n### Deeper\n\nB\n\n## Two\n', 10, false);
    expect(headings.map(({ title, anchor, line, text }) => [title, anchor, line, text])).toEqual([
      ['One', 'one', 10, 'A\nB'],
      ['Deeper', 'deeper', 14, 'B'],
      ['Two', 'two', 18, ''],
    ]);
  });

  test('numbered paragraphs with the number shown and the number typed', () => {
    const { numbered } = parseBody('## Detail\n\n1. A\n3. B\n   - inside\n', 1, false);
    expect(numbered.map(({ anchor, number, typed, text }) => [anchor, number, typed, text])).toEqual([
      ['detail-1', 1, 1, 'A'],
      ['detail-2', 2, 3, 'B\ninside'],
    ]);
  });

  test('links with their sentence and the paragraph they stand in', () => {
    const { links } = parseBody('## Detail\n\n1. First. See the [plan](plan.md) now. Last.\n', 5, false);
    expect(links).toEqual([
      {
        url: 'plan.md',
        text: 'plan',
        image: false,
        line: 7,
        column: 19,
        sentence: 'See the plan now.',
        at: 'detail-1',
      },
    ]);
  });

  test('a link outside numbered paragraphs stands at the heading above it', () => {
    const { links } = parseBody('[a](a.md)\n\n## One\n\n[b](b.md)\n\n## Two\n\n- [c](c.md)\n', 1, false);
    expect(links.map(({ at }) => at)).toEqual([undefined, 'one', 'two']);
  });

  test('a paragraph is part of a note as far as its task item goes', () => {
    const { paragraphs } = parseBody('Text.\n\n- [ ] Open.\n\n  More of it.\n\nText.\n', 1, false);
    expect(paragraphs.map(({ task }) => task)).toEqual([false, true, true, false]);
  });

  test('a sentence that goes on in the next line of the file is one sentence, and a break parts two words', () => {
    const { links } = parseBody('First. Now see\nthe [plan](plan.md) of\\\ntoday. Last.\n', 1, false);
    expect(links.map(({ sentence }) => sentence)).toEqual(['Now see the plan of today.']);
  });

  test('an e-mail address that stands bare is text, and one that somebody made a link of is a link', () => {
    const { links, html: written } = parseBody('Write to a.b@c.uk or <d@e.uk>, not [f@g.uk](mailto:h@i.uk).', 1, true);
    expect(links.map(({ url }) => url)).toEqual(['mailto:h@i.uk']);
    expect(written).toBe('<p>Write to a.b@c.uk or d@e.uk, not <a href="evidence-link:0">f@g.uk</a>.</p>');
  });

  test('task items, done and not', () => {
    const { tasks } = parseBody('1. [ ] Open\n2. Text\n   - [x] Settled\n', 1, false);
    expect(tasks).toEqual([
      { text: 'Open', done: false, line: 1, at: 'paragraph-1' },
      { text: 'Settled', done: true, line: 3, at: 'paragraph-2' },
    ]);
  });

  test('two headings of one name get two anchors', () => {
    expect(parseBody('## A\n\n## A\n', 1, false).headings.map(({ anchor }) => anchor)).toEqual(['a', 'a-1']);
  });
});

describe('what is published', () => {
  test('numbers and open notes are printed, lines answered are gathered', () => {
    expect(html('## Detail\n\n1. [ ] To settle. [a](#line-a) [b](#line-b)\n')).toBe(
      '<h2 id="detail">Detail</h2>\n<ol>\n<li id="detail-1" class="open-note"><a href="#detail-1" class="paragraph-number" aria-label="Paragraph 1">1.</a> ' +
        '<span class="note-state">Open note: </span>To settle. <span class="lines-answered">Answers lines <a href="evidence-link:0">a</a>, <a href="evidence-link:1">b</a></span></li>\n</ol>',
    );
  });

  test('a numbered paragraph that begins with a list has its number', () => {
    expect(html('1. - a\n')).toMatch(/^<ol>\s*<li id="paragraph-1"><a[^>]*>1\.<\/a>\s*<ul>\s*<li>a<\/li>/);
  });

  test('what is settled says so, a list goes on from its number, a picture has its words and a column its side', () => {
    expect(html('- [x] Done.')).toContain(
      '<li class="settled-note"><span class="note-state">Settled note: </span>Done.',
    );
    expect(html('3. a')).toContain('<ol start="3">');
    expect(html('![A chart](x.png)')).toBe('<p><img src="evidence-link:0" alt="A chart"></p>');
    expect(html('| a |\n| -: |\n| 1 |')).toMatch(/<th align="right" scope="col">a<[^]*<td align="right">1</);
  });

  test('a footnote and what names it lead to each other, and say so to who cannot see them', () => {
    expect(html('A.[^n]\n\n[^n]: Words.\n')).toBe(
      '<p>A.<sup><a href="#foot-fn-n" id="foot-fnref-n" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>\n' +
        '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n<li id="foot-fn-n">\n' +
        '<p>Words. <a href="#foot-fnref-n" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
    );
  });

  test('a line mentioned in the middle of a sentence stays where it is', () => {
    expect(html('As [line a](#line-a) says, it is so.')).toBe(
      '<p>As <a href="evidence-link:0">line a</a> says, it is so.</p>',
    );
  });

  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
    ['<!-- secret -->', ''],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['[x](data:text/html,hi)', '<p><a href="evidence-link:0">x</a></p>'],
  ])('nothing of %s runs or leaks', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('tables scroll by keyboard and name their headings', () => {
    expect(html('| a |\n| - |\n| 1 |')).toContain(
      '<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>',
    );
    expect(html('| a |\n| - |\n| 1 |')).toContain('<th scope="col">a</th>');
  });

  test('a table without titles has no empty row of them, and what has no title is no heading', () => {
    expect(html('| | |\n| - | - |\n| Adoption | Good |')).not.toMatch(/<thead|<th/);
    expect(html('| | |\n| - | - |\n| Adoption | Good |')).toContain('<td>Adoption</td>');
    expect(html('| | 2014 |\n| - | - |\n| Children | 90 |')).toMatch(/<td><\/td>\s*<th scope="col">2014<\/th>/);
  });

  test('a link or picture whose address nobody has numbered leads nowhere', () => {
    const link: Link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'x' }] };
    const picture: Image = { type: 'image', url: 'https://example.org/p.png', alt: 'y' };
    expect(renderBody({ type: 'root', children: [{ type: 'paragraph', children: [link, picture] }] })).toBe(
      '<p><a>x</a><img alt="y"></p>',
    );
  });

  test('no text makes an element, attribute or address that is not allowed', () => {
    const allowedTags =
      /^(a|abbr|blockquote|br|code|del|div|em|h[1-6]|hr|img|li|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)$/;
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '[',
            ']',
            '(',
            ')',
            '!',
            '`',
            '*',
            '\n',
            '|',
            '-',
            '1. ',
            'javascript:',
            'data:',
            'onerror=',
            'svg',
            'script',
            'style',
            'a',
            ' ',
            '&lt;',
            '\\',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const out = html(parts.join(''));
          for (const [, name = ''] of out.matchAll(/<([a-z0-9]+)/gi)) expect(name).toMatch(allowedTags);
          for (const [, value = ''] of out.matchAll(/\s(?:href|src)="([^"]*)"/g))
            expect(value).toMatch(/^(evidence-link:|#)/);
          expect(out).not.toMatch(/<[^>]*\son\w+=/i);
        },
      ),
      { numRuns: 500 },
    );
  });
});
