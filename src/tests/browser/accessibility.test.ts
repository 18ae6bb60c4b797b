import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../files/files-below.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { axeSeen } from '../accessibility/axe.ts';
import { sizes, type PathCheck } from '../accessibility/check.ts';
import { formatResults, type Counted } from '../accessibility/format-results.ts';
import { keyboardPaths } from '../accessibility/keyboard.ts';
import { pageChecks } from '../accessibility/page-checks.ts';
import { taggedPrints } from '../accessibility/tagged-print.ts';
import { testSites } from '../test-sites.ts';
import { accessibleSites } from './accessible-sites.ts';
import { openSite, type OpenSite } from './open-site.ts';

const kept = 'src/site/accessibility-results.json';
const pathChecks: readonly PathCheck[] = [...keyboardPaths, ...taggedPrints];
const counted = new Map<string, Counted>(
  [...pageChecks, ...pathChecks].map(({ title, criteria }) => [title, { title, criteria, pages: 0, findings: 0 }]),
);

/** Adds what a check found on one page to the results. */
function count(title: string, found: readonly string[]): void {
  const one = counted.get(title);
  if (one !== undefined) Object.assign(one, { pages: one.pages + 1, findings: one.findings + found.length });
}

describe.each(accessibleSites)('the site “$name”', ({ name, paths, walked }) => {
  let site: OpenSite;
  // A window for every page would take as long as looking at it.
  let opened: Awaited<ReturnType<OpenSite['newPage']>>;
  beforeAll(async () => {
    site = await openSite(name);
    opened = await site.newPage();
  });
  afterAll(() => site.close());

  test('one page of every type that it has is looked at', () => {
    const typeOf = (path: string) => (path.includes('/') ? `${path.split('/')[0] ?? ''}/` : path);
    const types = new Set(paths.map((path) => typeOf(path === '' ? 'index.html' : path)));
    const has = filesBelow(testSites[name].folder).filter((file) => file.endsWith('.html'));
    expect(
      [...new Set(has.map(typeOf))].filter((type) => !types.has(type) && !/^(attachments|lists)\//.test(type)),
    ).toEqual([]);
  });

  test.each(paths)(
    '/%s is accessible, and asks no other host',
    async (path) => {
      const { page, complaints, asked } = opened;
      complaints.length = asked.length = 0;
      // Only the search page fetches more of itself once it is loaded.
      await page.goto(`${site.address}${path}`, { waitUntil: path === 'search.html' ? 'networkidle' : 'load' });
      const html = readFileSync(join(testSites[name].folder, path === '' ? 'index.html' : path), 'utf8');
      const found: Record<string, string[]> = {};
      for (const { title, find } of pageChecks) {
        await page.setViewportSize(sizes.wide);
        await page.emulateMedia({ forcedColors: null, reducedMotion: null });
        const wrong = await find({ page, path, html });
        count(title, wrong);
        if (wrong.length > 0) found[title] = wrong.slice(0, 10);
      }
      expect(found).toEqual({});
      expect(complaints).toEqual([]);
      expect(asked.filter((address) => new URL(address).origin !== new URL(site.address).origin)).toEqual([]);
    },
    240_000,
  );

  // What a script does is the same in each edition, and the fixture has little to find.
  test.each(walked ? pathChecks : [])('$title', async ({ title, find }) => {
    const wrong = await find(site);
    count(title, wrong);
    expect(wrong).toEqual([]);
  });
});

test('the accessibility statement says what this run found (npm run accessibility records it)', () => {
  const pages = accessibleSites.flatMap(({ name, paths }) =>
    paths.map((path) => (name === 'own' ? path : `${name}: ${path}`)),
  );
  const text = (day: string) => formatResults(day, pages, axeSeen, [...counted.values()]);
  if (process.env['EVIDENCE_RECORD'] === 'accessibility') writeWhole(kept, text(new Date().toISOString().slice(0, 10)));
  const written = readFileSync(kept, 'utf8');
  expect(written).toBe(text((JSON.parse(written) as { checked: string }).checked));
});
