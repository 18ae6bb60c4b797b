import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forcedColours } from '../accessibility/forced-colours.ts';
import { pageChecks } from '../accessibility/page-checks.ts';
import { wordsBesideColour } from '../accessibility/words-beside-colour.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { openSite, type OpenSite } from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-chart-'));
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder });

const figure = (area: string, year: number, value: number) =>
  `  - { period: "Year to March ${year}, as counted", ends: ${year}-03-31,${area} value: ${value}, source: strategy }`;
const seen = [
  '---\ntitle: Children seen alone\nauthority: Northtown\nunit: per cent\ntarget: { value: 95 }\nseries:',
  ...[2023, 2024, 2025].flatMap((year) => [
    figure('', year, year - 1940),
    figure(' area: England,', year, year - 1950),
  ]),
  '---\n\nHow many were seen alone.\n',
].join('\n');

const held = [
  '---\ntitle: Conferences held in time\nauthority: Northtown\nunit: per cent\nseries:',
  ...[2022, 2023, 2024, 2025].map((year) => figure('', year, year - 1950)),
  '---\n\nHow many were held in time.\n',
].join('\n');

/** The fixture with two versions in its history, so that its gaps have a chart. */
let site: OpenSite;
beforeAll(async () => {
  cpSync(fixtureFolder('valid'), join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/measures/seen.md'), seen);
  writeFileSync(join(folder, 'content/measures/held.md'), held);
  git('init', '--quiet');
  for (const version of ['V1', 'V2']) {
    git('add', '.');
    git('commit', '--quiet', '--message', version);
    git('tag', version);
    appendFileSync(join(folder, 'content/annex-m/01-thresholds.md'), '\n- [ ] Something to settle\n');
  }
  const script = join(import.meta.dirname, '../../../scripts/build.ts');
  const out = join(folder, 'site');
  execFileSync(process.execPath, [script, '--content', join(folder, 'content'), '--out', out], { stdio: 'ignore' });
  site = await openSite({ folder: out, base: '/' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the chart of the gaps has a name, a description, and a table beside it with each of its figures', async () => {
  const { page, complaints } = await site.newPage();
  await page.goto(`${site.address}gaps.html`);
  const chart = page.locator('main svg[role=img]');
  expect(await chart.count()).toBe(1);
  expect(await chart.locator('title').textContent()).toBe('Open gaps at each version');
  expect(await chart.locator('desc').textContent()).toMatch(/^V1, .*; V2, .*; Now, /);
  const open = { page, path: 'gaps.html', html: '' };
  expect(await wordsBesideColour.find(open)).toEqual([]);
  await page.locator('section:has(svg) tbody').evaluate((body) => body.remove());
  expect(await wordsBesideColour.find(open)).toEqual(['not in words: <svg class="">']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the chart keeps its own colours where the reader sets a few, so that the figures on its bars can be read', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}gaps.html`);
  expect(await forcedColours.find({ page, path: 'gaps.html', html: '' })).toEqual([]);
  const colours = await page.locator('.chart svg').evaluate((svg) => ({
    background: getComputedStyle(svg).backgroundColor,
    words: [...svg.querySelectorAll('text')].map((text) => [
      text.getAttribute('fill') ?? '#0b0c0c',
      getComputedStyle(text).fill,
    ]),
  }));
  expect(colours.background).toBe('rgb(255, 255, 255)');
  const shown = { '#0b0c0c': 'rgb(11, 12, 12)', '#ffffff': 'rgb(255, 255, 255)' };
  expect(colours.words.filter(([own, seen]) => shown[own as keyof typeof shown] !== seen)).toEqual([]);
  await page.context().close();
});

test('the chart of a measure has a name, each figure in words and in a table beside it, and is clean in all its colours', async () => {
  const { page, complaints } = await site.newPage();
  await page.goto(`${site.address}measures/seen.html`);
  const chart = page.locator('main svg[role=img]');
  expect(await chart.locator('title').textContent()).toBe('Children seen alone (per cent)');
  expect(await chart.locator('desc').textContent()).toMatch(
    /^Northtown: Year to March 2023, as counted 83, .*; England: .* 75; Target: 95$/,
  );
  expect(await page.locator('figcaption').textContent()).toMatch(
    /^\s*Children seen alone \(per cent\)\. The scale begins at \d+, not at 0\.\s*$/,
  );
  const open = { page, path: 'measures/seen.html', html: '' };
  expect(await wordsBesideColour.find(open)).toEqual([]);
  expect(await forcedColours.find(open)).toEqual([]);
  for (const check of pageChecks) expect(await check.find(open), check.title).toEqual([]);
  await page.locator('section:has(svg) tbody').evaluate((body) => body.remove());
  expect(await wordsBesideColour.find(open)).toEqual(['not in words: <svg class="">']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('of one line a chart has the list of its figures for a table, newest first, and says them once', async () => {
  const { page } = await site.newPage();
  await page.goto(`${site.address}measures/held.html`);
  const open = { page, path: 'measures/held.html', html: '' };
  expect(await wordsBesideColour.find(open)).toEqual([]);
  const rows = page.locator('section:has(svg) tbody tr');
  expect(await rows.locator('td.numeric').allTextContents()).toEqual(['75', '74', '73', '72']);
  expect(await page.locator('main table').count()).toBe(1);
  await page.context().close();
});

test('on a telephone the charts are as large as their words need, and scroll', async () => {
  const { page } = await site.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['measures/seen.html', 'gaps.html']) {
    await page.goto(`${site.address}${path}`);
    const box = await page.locator('.chart svg').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(540);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  await page.context().close();
});

test('on a telephone a chart begins with its newest end in view, and the arrow keys lead to the older', async () => {
  const { page } = await site.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['measures/seen.html', 'gaps.html']) {
    await page.goto(`${site.address}${path}`);
    const area = page.locator('.chart .table-scroll');
    const hidden = () =>
      area.evaluate((one) => {
        const [view, svg] = [one.getBoundingClientRect(), one.querySelector('svg')?.getBoundingClientRect()];
        return { older: view.left - (svg?.left ?? 0), newer: (svg?.right ?? 0) - view.right };
      });
    const begun = await hidden();
    expect(begun.newer).toBeLessThanOrEqual(1);
    expect(begun.older).toBeGreaterThan(100);
    await area.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await hidden()).newer).toBeGreaterThan(20);
    expect(
      await area
        .locator('text')
        .first()
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('ltr');
  }
  await page.context().close();
});
