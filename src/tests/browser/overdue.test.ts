import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

const script = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, '../../client/overdue.ts'), 'utf8'));
const html = (built: string) => `<!doctype html><style>[hidden] { display: none }</style>
<ul>
  <li>Review <strong data-due="2026-03-31" hidden>Overdue</strong></li>
  <li class="gap-accepted">Known <strong data-until="2026-04-30" hidden>No longer accepted</strong></li>
</ul>
<details><summary>Later</summary><strong data-due="2026-06-30" hidden>Overdue</strong></details>
<p ${built}>As it stood.</p>`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('fixture');
});
afterAll(() => site.close());

/** What a page made on 1 March 2026 shows to somebody who opens it at another time. */
async function openOn(now: string, built = 'data-today="2026-03-01"') {
  const { page, complaints } = await site.newPage({ timezoneId: 'Europe/London' });
  await page.clock.setFixedTime(new Date(now));
  await page.setContent(html(built));
  await page.addScriptTag({ content: script });
  const shown = await page.locator('strong:visible').allInnerTexts();
  const [grey, notice] = [await page.locator('.gap-accepted').count(), await page.locator('p').innerText()];
  await page.context().close();
  return { shown, grey, notice, complaints };
}

describe('a page that nobody has rebuilt', () => {
  test('shows nothing before a day has passed, not even on the day', async () => {
    expect(await openOn('2026-03-31T22:59:00Z')).toEqual({
      shown: [],
      grey: 1,
      notice: 'As it stood.',
      complaints: [],
    });
  });

  test('turns red on the day after, by the reader’s own clock', async () => {
    const { shown, notice } = await openOn('2026-03-31T23:01:00Z');
    expect(shown).toEqual(['Overdue']);
    expect(notice).toBe('As it stood. 1 date has passed since and is marked.');
  });

  test('brings back what is no longer accepted, and opens what is folded away', async () => {
    const { shown, grey, notice } = await openOn('2026-07-01T12:00:00Z');
    expect(shown).toEqual(['Overdue', 'No longer accepted', 'Overdue']);
    expect(grey).toBe(0);
    expect(notice).toBe('As it stood. 3 dates have passed since and are marked.');
  });

  test('of an archived assessment stays as it is', async () => {
    expect((await openOn('2036-01-01T12:00:00Z', '')).shown).toEqual([]);
  });

  test('every dated page of an archived site says so, and its marks stay hidden for ever', async () => {
    const { page } = await site.newPage();
    await page.clock.setFixedTime(new Date('2036-01-01T12:00:00Z'));
    for (const path of [
      'index.html',
      'gaps.html',
      'gaps-by-owner.html',
      'owners.html',
      'owners/ab.html',
      'annex-m/01-thresholds.html',
    ]) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
      expect(await page.locator('.as-at').innerText()).toContain('archived assessment');
      expect(await page.locator('[data-due]:visible, [data-until]:visible').count()).toBe(0);
    }
    await page.context().close();
  });
});
