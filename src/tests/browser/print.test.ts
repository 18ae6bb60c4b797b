import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { pageTypes } from './page-types.ts';
import { readSheets } from './read-sheets.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('own');
});
afterAll(() => site.close());

/** What paper would lose on the page that is open: what could only be scrolled to or opened, or stands in half the width. */
function findLost(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => one.checkVisibility());
  const main = document.querySelector('main');
  const last = Math.max(...shown.map((one) => one.getBoundingClientRect().bottom));
  const after = Math.round((main?.getBoundingClientRect().bottom ?? 0) - last);
  // Where a text fills a sheet, this would be another.
  const empty = after > 40 ? [`${after} px of nothing at the end`] : [];
  const lost = shown.flatMap((one) => {
    const name = `${one.tagName.toLowerCase()}.${one.className}`;
    const cut = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    const closed =
      one.tagName === 'DETAILS' &&
      [...one.children].some((child) => child.tagName !== 'SUMMARY' && !child.checkVisibility());
    return [
      ...(cut && !one.matches('.sr-only, .govuk-visually-hidden') ? [`${name} is cut off`] : []),
      ...(closed ? [`${name} is closed`] : []),
      ...(one.matches('table') && one.clientWidth > (main?.clientWidth ?? 0)
        ? [`${name} is wider than the sheet`]
        : []),
      ...(one.matches('.item-body') && one.clientWidth < (main?.clientWidth ?? 0) * 0.9 ? [`${name} is narrow`] : []),
    ];
  });
  return [...lost, ...empty];
}

test.each(pageTypes)('on paper nothing of /%s is cut off, closed or squeezed', async (path) => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}${path}`);
  await page.emulateMedia({ media: 'print' });
  // As wide as the window that it is printed from, and as what margins leave of A4.
  for (const width of [1280, 673]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(findLost)).toEqual([]);
  }
  await page.context().close();
});

test.each(pageTypes)(
  'on paper the headings of /%s that stand at one level are of one size, and none is larger than one above it',
  async (path) => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}${path}`);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('main :is(h1, h2, h3, h4):visible')
      .evaluateAll((headings) => headings.map((one) => `${one.tagName} ${getComputedStyle(one).fontSize}`));
    const levels = [...new Set(sizes)].map((size) => size.slice(0, 2));
    expect(levels).toEqual([...new Set(levels)]);
    const byLevel = [...new Set(sizes)].sort().map((size) => Number.parseFloat(size.slice(3)));
    expect(byLevel).toEqual([...byLevel].sort((a, b) => b - a));
    await page.context().close();
  },
);

/** The margins of sheets in the styles of a marking, which many browsers leave out. */
const margins = /@(?:top|bottom)-[a-z]+ \{[^}]*\}/g;

test.each(['', 'annex-m/04-missing-from-education.html', 'assessment.html', '404.html'])(
  'a browser that prints nothing in the margins has the marking of /%s at its head, at its end and up the side of every sheet',
  async (path) => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.route('**/markings/*.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(margins, '') });
    });
    await page.goto(`${site.address}${path}`);
    await page.emulateMedia({ media: 'print' });
    const side = await page.evaluate(() => {
      const { height, backgroundImage, backgroundRepeat } = getComputedStyle(document.body, '::before');
      const { bottom } = document.body.getBoundingClientRect();
      const text = document.querySelector('main')?.getBoundingClientRect().left ?? 0;
      return {
        short: Math.abs(Math.round(bottom - Number.parseFloat(height))),
        backgroundImage,
        backgroundRepeat,
        room: text >= 16,
      };
    });
    expect(decodeURIComponent(side.backgroundImage)).toContain('>OFFICIAL</text>');
    expect(side).toMatchObject({ short: 0, backgroundRepeat: 'repeat-y', room: true });
    const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect([sheets.at(0), sheets.at(-1)].filter((text) => text?.includes('OFFICIAL') !== true)).toEqual([]);
    await page.context().close();
  },
);

test('in a browser that prints the margins the marking stands there and nowhere else', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}glossary.html`);
  const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(new Set(sheets.map((text) => text.split('OFFICIAL').length - 1))).toEqual(new Set([1]));
  await page.context().close();
});

test('each sheet of the whole assessment says of which section it is', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}assessment.html`);
  const sheets = (await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).map(plainText);
  const told = sheets.flatMap((text) => {
    const [, number, begun] =
      /Stockton-on-Tees: (\d+)\. .{1,80}– The whole assessment (?:(\d+)\. [^.]{1,300}? Owners?: )?/.exec(text) ?? [];
    return number === undefined ? [] : [{ number, begun }];
  });
  // The list of contents stands whole on one sheet, with its heading.
  expect(
    sheets.filter((text) => /Sections 1\. Key threshold .* 18\. The impact of commissioning/.test(text)),
  ).toHaveLength(1);
  const numbers = Array.from({ length: 18 }, (_, at) => `${at + 1}`);
  expect(told.filter(({ begun }) => begun !== undefined)).toEqual(numbers.map((number) => ({ number, begun: number })));
  expect(told.map(({ number }) => number)).toEqual(
    told.map(({ number }) => number).sort((one, two) => Number(one) - Number(two)),
  );
  await page.context().close();
});

test('a search on paper says what it was narrowed by, in which order it stands, and that more was found', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}search.html?q=children&kind=Document&sort=date`);
  await page.locator('#search-results > .result').first().waitFor();
  await page.waitForFunction(() => document.getElementById('search-printed')?.textContent !== '');
  await page.emulateMedia({ media: 'print' });
  const text = plainText(await page.locator('main').innerText());
  expect(text).toContain('Filtered by Kind: Document. Newest first. Only the first 10 are printed here.');
  expect(text).not.toMatch(/In quotes|Order and filters/);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('main').innerText()).not.toContain('printed here');
  await page.context().close();
});

test('on paper a recommendation of a plan stands on one sheet with its urgency and its sections', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}action-plans/2013-stockton-on-tees.html`);
  const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const texts = sheets.map((text) => plainText(plainText(text).replaceAll(margin, '')));
  expect(
    texts.join(' ').match(/Recommendation \d+ .{20,600}? (?:Immediate|Within \d months) Annex M section/g),
  ).toHaveLength(14);
  expect(texts.filter((text) => /^(?:Immediate|Within \d months|Annex M section)/.test(text))).toEqual([]);
  await page.context().close();
});

test('paper names the file of a document, where a screen opens it', async () => {
  const other = await openSite('fixture');
  const { page } = await other.newPage();
  await page.goto(`${other.address}documents/strategy.html`);
  const article = page.locator('.item-body');
  expect(await article.innerText()).toContain('Open the file');
  expect(await article.innerText()).not.toContain('The file:');
  await page.emulateMedia({ media: 'print' });
  expect(await article.innerText()).toMatch(/The file: \S+\.\w+/);
  expect(await article.innerText()).not.toContain('Open the file');
  await other.close();
});

test('paper has the addresses of other sites, and nothing that only leads on', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}documents/statutory-guidance-missing-2014.html`);
  const [guidance = ''] = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(plainText(guidance)).toMatch(/on GOV\.UK ?\(https:\/\/www\.gov\.uk\/government\/publications\/[a-z -]+\)/);
  await page.goto(`${site.address}plans-and-reports.html`);
  const [plans = ''] = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(plainText(plans)).toMatch(/of January 2013 – ?Authority: Stockton-on-Tees/);
  for (const path of ['', 'annex-m.html']) {
    await page.goto(`${site.address}${path}`);
    expect(await page.locator('main').innerText()).toMatch(/Print the whole|for printing/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).not.toMatch(/Print the whole|for printing/);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.context().close();
});

test('what is closed is opened for paper where the browser has no style for that, and closed again', async () => {
  const { page } = await site.newPage();
  await page.addInitScript(() => (CSS.supports = () => false));
  await page.goto(`${site.address}gaps.html`);
  const closed = () => page.locator('main details:not([open])').count();
  const before = await closed();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await closed()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await closed()).toBe(before);
  await page.context().close();
});

test('on paper no sheet ends with a heading, a kind’s title among them, and none holds only the day it was made', async () => {
  const { page } = await site.newPage();
  for (const path of [
    'gaps.html',
    'gaps-by-owner.html',
    'gaps.html?severity=high',
    'annex-m/03-missing-from-home-or-care.html',
  ]) {
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    const headings = await page.locator('main :is(h1, h2, h3, h4, dt)').allInnerTexts();
    const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    // The margins stand before or behind the text of a sheet.
    const texts = sheets.map((text) => plainText(text).replaceAll(margin, '').trim());
    const titles = headings.map(plainText).filter((title) => title !== '');
    expect(texts.filter((text) => titles.some((title) => text.endsWith(` ${title}`)))).toEqual([]);
    expect(texts.filter((text) => text === '' || text.startsWith('This is an archived'))).toEqual([]);
  }
  await page.context().close();
});

test('on paper the gaps stand close, nothing of them is said twice and nothing lost', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}gaps.html`);
  const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(sheets.length).toBeLessThan(10);
  const text = plainText(sheets.join(' ').replaceAll(margin, ''));
  const squeezed = text.replaceAll(' ', '');
  const about = await page.locator('.gap-list__about a').allTextContents();
  expect(about.filter((title) => !squeezed.includes(title.replace(/\s/g, '')))).toEqual([]);
  expect(text).toMatch(
    /LGA SPD report and 9 more ?\. – ?Owners: MG, MW, SMcL\. Medium severity\. The others: ?Safeguarding/,
  );
  expect(text.split('LGA SPD report')).toHaveLength(2);
  expect(text).not.toMatch(/ See /);
  const kinds = text.slice(text.indexOf('The kinds of gap'));
  expect(kinds).toContain('Summary not written');
  expect(kinds).not.toContain('Section not begun');
  await page.context().close();
});

const plainText = (text: string) => text.replace(/\s+/g, ' ').trim();
const margin =
  /^OFFICIAL |Stockton-on-Tees: .{1,90}? – Evidence for inspection|\d+ of \d+|Reviews and due dates as on 2 December 2015/g;
