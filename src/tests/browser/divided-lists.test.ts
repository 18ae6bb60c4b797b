import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureText } from '../make-evidence.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { openBrowser, openSite, type OpenSite } from './open-site.ts';

const made = mkdtempSync(join(tmpdir(), 'evidence-lists-'));
const [content, site] = [join(made, 'content'), join(made, 'site')];
const base = '/evidence/';
const documents = 270;

beforeAll(() => {
  cpSync(fixtureFolder('valid'), content, { recursive: true });
  for (let number = 1; number <= documents; number += 1) {
    // Every tenth is a policy; they stand on both pages.
    const type = number % 10 === 0 ? 'policy' : 'report';
    const fields = `title: Paper ${String(number).padStart(3, '0')}\ntype: ${type}\nstatus: held\nlocation: Shelf ${number}`;
    writeFileSync(join(content, `documents/paper-${number}.md`), `---\n${fields}\n---\n`);
  }
  const inspection = fixtureText('inspections/2025-northtown.md');
  for (let number = 1; number <= 24; number += 1) {
    const grade = number % 6 === 0 ? 'poor' : 'good';
    const town = inspection
      .replace('title: Inspection of Northtown', `title: Inspection of Town-on-Sea ${number}`)
      .replace('authority: Northtown', `authority: Town-on-Sea ${number}`)
      .replace('overall: good', `overall: ${grade}`);
    writeFileSync(join(content, `inspections/town-${number}.md`), town);
  }
  for (let number = 1; number <= 200; number += 1)
    writeFileSync(
      join(content, `inspections/village-${number}.md`),
      inspection.replace('authority: Northtown', `authority: Village ${number}`),
    );
  const visit = inspection
    .replace('title: Inspection of', 'title: Visit to')
    .replaceAll('2025-', '2024-')
    .replace(/judgements: .*/, 'judgements: {}');
  writeFileSync(join(content, 'inspections/visit.md'), visit);
  const action = (id: number) => `      - { id: "${id}", text: Step ${id}, owners: [AB], due: 2026-0${2 + id}-30 }`;
  const plan = fixtureText('action-plans/2025-northtown.md').replace(/ {6}- id: "1"[^]*$/, '');
  writeFileSync(join(content, 'action-plans/long.md'), `${plan}${[1, 2, 3, 4, 5, 6].map(action).join('\n')}\n---\n`);
  const script = join(import.meta.dirname, '../../../scripts/build.ts');
  const options = ['--content', content, '--out', site, '--base', base, '--offline'];
  execFileSync(process.execPath, [script, ...options], { stdio: 'pipe' });
}, 300_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

const shown = '[data-entry]:not([hidden])';
const opened = {
  'on a server': () => openSite({ folder: site, base }),
  'from a disk': async () => ({ ...(await openBrowser()), address: pathToFileURL(`${site}-offline/`).href }),
};

test('the list of documents has two pages', () => {
  expect(existsSync(join(site, 'lists/documents/2.html'))).toBe(true);
  expect(existsSync(join(site, 'lists/documents/3.html'))).toBe(false);
});

describe.each(Object.entries(opened))('a list of several pages %s', (_name, open) => {
  let there: OpenSite;
  beforeAll(async () => {
    there = await open();
  });
  afterAll(() => there.close());

  test('says on paper that it is not the whole, and nothing of it where it is', async () => {
    const { page } = await there.newPage();
    await page.goto(`${there.address}documents.html`);
    await page.emulateMedia({ media: 'print' });
    const pages = page.locator('[data-list-pages]');
    expect((await pages.innerText()).replace(/\s+/g, ' ')).toBe(
      'Page 1 of 2 Only this page of the list is printed here. Print the others too to have all of it.',
    );
    await page.emulateMedia({ media: 'screen' });
    expect(await pages.locator('.print-only').isVisible()).toBe(false);
    await page.locator('form[data-filters] input[name=type][value=policy]').check();
    await pages.waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'print' });
    expect(await pages.isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(['documents.html', 'lists/documents/2.html'])('is filtered as a whole on %s', async (path) => {
    const { page, complaints, asked } = await there.newPage();
    await page.goto(`${there.address}${path}`);
    const status = page.locator('form[data-filters] [role=status]');
    expect(await status.innerText()).toMatch(/^\d+ on this page$/);
    await page.locator('form[data-filters] input[name=type][value=policy]').check();
    await page.waitForFunction((words) => document.querySelector(words)?.textContent.includes(' of '), '[role=status]');
    expect(await status.innerText()).toBe('27 of 272 shown');
    const titles = await page.locator(`${shown} th`).allInnerTexts();
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([27, 'Paper 010', 'Paper 270']);
    expect(await page.locator('[data-list-pages]').isVisible()).toBe(false);
    for (const number of ['020', '270']) {
      await page.goto(`${there.address}${path}?type=policy`);
      await page.getByRole('link', { name: `Paper ${number}` }).click();
      await page.waitForURL(`${there.address}documents/paper-${Number(number)}.html`);
      expect(await page.locator('h1').innerText()).toBe(`Paper ${number}`);
    }
    expect(complaints).toEqual([]);
    const away = asked.filter(
      (address) => !address.startsWith('data:') && new URL(address).origin !== new URL(there.address).origin,
    );
    expect(away).toEqual([]);
    await page.context().close();
  });

  test.each(['inspections.html', 'judgements.html', 'lists/judgements/2.html'])(
    'many inspections are filtered on %s',
    async (path) => {
      const { page, complaints } = await there.newPage();
      await page.goto(`${there.address}${path}?overall=poor`);
      const status = page.locator('form[data-filters] [role=status]');
      await page.waitForFunction(
        (words) => document.querySelector(words)?.textContent.includes(' of '),
        '[role=status]',
      );
      expect(await status.innerText()).toBe('4 of 226 shown');
      const headings = await page.locator('h2[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(headings).size).toBe(headings.length);
      const choices = page.locator('input[name=authority]');
      const visible = () => choices.evaluateAll((boxes) => boxes.filter((box) => box.checkVisibility()).length);
      expect(await visible()).toBe(225);
      await page.getByLabel('Find in Authority').fill('on sea 12');
      expect(await visible()).toBe(1);
      await page.getByLabel('Town-on-Sea 12').check();
      await page.getByLabel('Find in Authority').fill('northtown');
      expect(await visible()).toBe(2);
      expect(await status.innerText()).toBe('1 of 226 shown');
      expect(await page.locator(`${shown} th`).innerText()).toContain('Town-on-Sea 12');
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('a visit without a judgement is no row of holes in the comparison, and is found by its authority', async () => {
    const { page } = await there.newPage();
    await page.goto(`${there.address}judgements.html?authority=Northtown`);
    await page.waitForFunction((words) => document.querySelector(words)?.textContent.includes(' of '), '[role=status]');
    expect(await page.locator('form[data-filters] [role=status]').innerText()).toBe('2 of 226 shown');
    expect(await page.locator(`tr${shown}`).count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toContain('Not recorded');
    await page.getByRole('link', { name: 'Visit to Northtown' }).click();
    await page.waitForURL(`${there.address}inspections/visit.html`);
    const words = 'No judgement is recorded. Focused and monitoring visits give none.';
    expect(await page.locator('#page-judgements + p').innerText()).toBe(words);
    expect(await page.locator('main').innerText()).not.toContain('Not recorded');
    await page.goto(`${there.address}judgements.html?overall=poor`);
    expect(await page.locator('main').innerText()).not.toContain('No judgement is recorded');
    await page.context().close();
  });

  test('what a plan has due later stands folded below what is due next, and opens', async () => {
    const { page } = await there.newPage();
    await page.goto(`${there.address}action-plans/long.html`);
    const coming = page.locator('.gaps-here');
    const due = () => coming.locator('li:visible').filter({ hasText: 'is due by' }).allInnerTexts();
    expect((await due()).map((words) => words.slice(0, 10))).toEqual(['Action 1.1', 'Action 1.2', 'Action 1.3']);
    await coming.getByText('Due later: 3').click();
    expect(await due()).toHaveLength(6);
    await page.context().close();
  });

  test('the gaps of several pages are filtered in their groups', async () => {
    const { page, complaints } = await there.newPage();
    await page.goto(`${there.address}gaps.html?kind=document-uncited`);
    await page.waitForFunction((words) => document.querySelector(words)?.textContent.includes(' of '), '[role=status]');
    expect(await page.locator(shown).count()).toBeGreaterThanOrEqual(documents);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test.each(['comes late', 'never comes'])(
  'a filter that is cleared while the rest of the list %s stays cleared',
  async (when) => {
    const there = await openSite({ folder: site, base });
    const { page } = await there.newPage();
    const answer = Promise.withResolvers<undefined>();
    await page.route('**/lists/documents/2.html', async (route) => {
      await answer.promise;
      await (when === 'comes late' ? route.continue() : route.abort());
    });
    await page.goto(`${there.address}documents.html?type=policy`);
    await page.locator('.filter__clear').click();
    const settled = when === 'comes late' ? page.waitForEvent('requestfinished') : page.waitForEvent('requestfailed');
    answer.resolve(undefined);
    await settled;
    const status = page.locator('form[data-filters] [role=status]');
    if (when === 'comes late') await page.locator('[data-list-pages]').waitFor({ state: 'hidden' });
    // What waited for the rest of the list goes on in the tasks that follow.
    await page.waitForTimeout(200);
    expect(await status.innerText()).toBe(when === 'comes late' ? 'All 272 shown' : '250 on this page');
    expect(await page.locator(shown).count()).toBe(when === 'comes late' ? 272 : 250);
    await there.close();
  },
);

test('a list whose other pages are not there says so, and stays as it was', async () => {
  const cut = join(made, 'cut');
  cpSync(`${site}-offline`, cut, { recursive: true });
  rmSync(join(cut, 'lists'), { recursive: true });
  const browser = await openBrowser();
  const { page } = await browser.newPage();
  await page.goto(`${pathToFileURL(`${cut}/`).href}documents.html?type=policy`);
  const status = page.locator('form[data-filters] [role=status]');
  await page.waitForFunction(
    (words) => document.querySelector(words)?.textContent.includes('could not'),
    '[role=status]',
  );
  expect(await status.innerText()).toContain('The rest of the list could not be loaded');
  expect(await page.locator(shown).count()).toBe(250);
  await browser.close();
});
