import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forcedColours } from '../accessibility/forced-colours.ts';
import { wordsBesideColour } from '../accessibility/words-beside-colour.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { openSite, type OpenSite } from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-chart-'));
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder });

/** The fixture with two versions in its history, so that its gaps have a chart. */
let site: OpenSite;
beforeAll(async () => {
  cpSync(fixtureFolder('valid'), join(folder, 'content'), { recursive: true });
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
  const colours = await page.locator('.burn-down svg').evaluate((svg) => ({
    background: getComputedStyle(svg).backgroundColor,
    words: [...svg.querySelectorAll('text')].map((text) => [text.getAttribute('fill'), getComputedStyle(text).fill]),
  }));
  expect(colours.background).toBe('rgb(255, 255, 255)');
  const shown = { '#0b0c0c': 'rgb(11, 12, 12)', '#ffffff': 'rgb(255, 255, 255)' };
  expect(colours.words.filter(([own, seen]) => shown[own as keyof typeof shown] !== seen)).toEqual([]);
  await page.context().close();
});
