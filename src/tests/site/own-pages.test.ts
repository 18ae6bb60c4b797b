import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLinkedSite } from '../../files/serving/read-linked-site.ts';
import { findBrokenLinks } from '../../site/find-broken-links.ts';
import { testSites } from '../test-sites.ts';
import { readPages } from './read-pages.ts';

const { folder } = testSites.own;
const pages = readPages(folder);

describe('the pages', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test('have titles of their own', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title, position) => title === '' || titles.indexOf(title) !== position)).toEqual([]);
  });

  test('have no anchor twice', () => {
    const twice = pages.flatMap(({ path, ids }) =>
      ids.filter((id, position) => ids.indexOf(id) !== position).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('lead only to pages, files and anchors that exist, and load nothing from another host', () => {
    expect(findBrokenLinks(readLinkedSite(folder))).toEqual([]);
    expect(findBrokenLinks(readLinkedSite(testSites.fixture.folder))).toEqual([]);
  });

  test('hold no script or style of their own', () => {
    for (const { html } of pages) {
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
      expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
      expect(html).toContain('http-equiv="Content-Security-Policy"');
    }
  });

  test('have a space between a word and the link or mark beside it', () => {
    const glued = pages.flatMap(({ path, html }) => {
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const found = main.matchAll(/[\p{L}\p{N}.,;)]<(a|strong|em|code|span)\b|<\/(a|strong|em|code)>[\p{L}\p{N}(]/gu);
      return [...found].map(({ index }) => `${path}: ${main.slice(Math.max(0, index - 30), index + 40)}`);
    });
    expect(glued).toEqual([]);
  });

  test('are styled for widths in words that an older iPad knows (Safari before 16.4)', () => {
    const sheets = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.css'));
    const styles = sheets.map((name) => readFileSync(`${folder}/assets/${name}`, 'utf8')).join('');
    expect(styles).toMatch(/@media ?\(min-width:/);
    expect([...styles.matchAll(/@media[^{]*(?:[<>]|not \()[^{]*/g)].map(([query]) => query)).toEqual([]);
  });

  test('show the marking', () => {
    expect(pages.filter(({ html }) => !html.includes('class="site-marking">OFFICIAL'))).toEqual([]);
  });

  test('hold no e-mail address and no telephone number', () => {
    const found = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/[\w.+-]+@[\w-]+\.[a-z]{2,}|\b0\d{4}[ -]?\d{6}\b/gi)].map(([text]) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('the whole assessment has the 18 sections with the headings of the original, in order', () => {
    const html = byPath.get('assessment.html')?.html ?? '';
    const headings = [
      ...html.matchAll(
        /<h2[^>]*id="s(\d+)-(page-lines|our-assessment|summary-statement|detail|supporting-documents|performance-and-activity-data|title)"/g,
      ),
    ];
    const order = [
      'title',
      'page-lines',
      'our-assessment',
      'summary-statement',
      'detail',
      'supporting-documents',
      'performance-and-activity-data',
    ];
    expect(headings.map(([, number, part]) => `${number ?? ''} ${part ?? ''}`)).toEqual(
      Array.from({ length: 18 }, (_, number) => order.map((part) => `${number + 1} ${part}`)).flat(),
    );
  });

  test('the whole assessment says whose each section is and when it was reviewed', () => {
    const html = (byPath.get('assessment.html')?.html ?? '').replace(/<[^>]+>/g, '');
    expect(html.match(/Owners?: [A-Za-z, ]+\. Reviewed 2 December 2015/g)).toHaveLength(18);
  });

  test('do not say that an inspection made no recommendations where only its list is not known', () => {
    const html = byPath.get('inspections.html')?.html ?? '';
    expect(html.match(/<td class="numeric"[^>]*>[^<]*/g)?.map((cell) => cell.replace(/^.*>/, ''))).toContain(
      'None recorded',
    );
    expect(html).not.toMatch(/<td class="numeric"[^>]*>0</);
  });

  test('name one owner as one, and say of what the degree of a gap is', () => {
    const html = byPath.get('gaps.html')?.html ?? '';
    expect(html).toMatch(/Owner: SMcL\. (High|Medium|Low) severity\./);
    expect(html).toMatch(/Owners: MG, MW, SMcL\. /);
    expect(html).not.toMatch(/Owners: [A-Za-z]+\./);
  });

  test.each(['owners/smcl.html', 'gaps-by-owner.html'])(
    'do not say with each gap of /%s that it is its owner’s',
    (path) => {
      const html = byPath.get(path)?.html ?? '';
      const due = html.indexOf('id="page-coming"');
      expect(html.slice(0, due)).not.toMatch(/Owner: /);
      expect(html).toMatch(/Owners: MG, MW, SMcL\. /);
    },
  );

  test.each([
    ['annex-m/03-missing-from-home-or-care.html', '3 gaps here'],
    ['annex-m/07-female-genital-mutilation.html', 'of high severity'],
  ])('say in the heading of the gaps on /%s how many there are, and how many of high severity', (path, words) => {
    const heading = /id="page-gaps"[^>]*>([^<]*)</.exec(byPath.get(path)?.html ?? '')?.[1]?.trim() ?? '';
    expect(heading).toMatch(/^\d+ gaps here(, [1-9]\d* of high severity)?$/);
    expect(heading.endsWith(words)).toBe(true);
  });

  test('say an acronym in full on its first use', () => {
    const html = byPath.get('annex-m/09-achieving-permanence.html')?.html ?? '';
    expect(html.match(/\(public law outline\)/gi)).toHaveLength(1);
  });
});
