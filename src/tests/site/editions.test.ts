import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../files/files-below.ts';
import { readLinkedSite } from '../../files/serving/read-linked-site.ts';
import { findBrokenLinks } from '../../site/find-broken-links.ts';
import { build, buildEditions, content, editions, root, said, type Edition } from './build-editions.ts';
import { bytesOf, textsOf } from './bytes-of.ts';
import { readPages } from './read-pages.ts';

/** Planted words and figures, by who may see them: quixinter nobody but the narrowest, quixwork whoever sees gaps. */
const planted = /quix(?:inter|insp|lead|work|note)\w*|qx(?:inter|work)[ab]|98,?765|87,?654|76,?543/gi;
const allowed: Record<Edition, RegExp> = {
  public: /^$/,
  inspector: /^quixinsp/i,
  leaders: /^quix(?:insp|lead|work|note)|^qxwork/i,
  quixinter04: /./,
};

beforeAll(buildEditions, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const filesOf = (edition: Edition): string[] => filesBelow(join(root, edition));

const found = new Map<Edition, ReadonlyMap<string, string>>();

/** Every planted word in an edition’s files, with the first file it stands in. */
function wordsIn(edition: Edition): ReadonlyMap<string, string> {
  const known = found.get(edition);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const [file, bytes] of bytesOf(join(root, edition))) {
    for (const text of textsOf(file, bytes)) {
      for (const [word] of text.matchAll(planted))
        if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), file);
    }
  }
  found.set(edition, words);
  return words;
}

const read = (edition: Edition, file: string) => readFileSync(join(root, edition, file), 'utf8');
const wordsOfPage = (edition: Edition, file: string) =>
  read(edition, file)
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a part of a plan that nobody has written is said where gaps are shown, and is no bare heading elsewhere', () => {
  const file = 'action-plans/2025-northtown.html';
  for (const edition of ['leaders', 'quixinter04'] as const)
    expect(wordsOfPage(edition, file)).toContain('How will we know? Not recorded.');
  for (const edition of ['public', 'inspector'] as const)
    expect(wordsOfPage(edition, file)).not.toContain('How will we know?');
});

test('a plan names the documents that show an action as done, and the measures of an outcome, as far as the edition holds them', () => {
  const file = 'action-plans/2025-northtown.html';
  expect(wordsOfPage('public', file)).toMatch(/Done\. Shown by: Plan\b/);
  expect(wordsOfPage('public', file)).toMatch(/Measured by Visits held in time ?: \S/);
  expect(wordsOfPage('quixinter04', file)).toMatch(/Done\. Shown by: Quixinter70 guide ?; Plan/);
});

test('an assessment without versions has no empty table of them', () => {
  expect(wordsOfPage('public', 'assessment.html')).toContain('Replaces');
  const [other, place] = [join(root, 'unversioned'), join(root, 'unversioned-site')];
  cpSync(content, other, { recursive: true });
  const settings = readFileSync(join(other, 'settings.yaml'), 'utf8');
  writeFileSync(join(other, 'settings.yaml'), settings.replace(/^  versions:\n(?:    .*\n)+/m, '  versions: []\n'));
  expect(build('--content', other, '--out', place, '--edition', 'public').status).toBe(0);
  expect(readFileSync(join(place, 'assessment.html'), 'utf8')).not.toContain('Replaces');
});

test('the whole assessment says when a section was reviewed only where reviews are shown', () => {
  expect(wordsOfPage('leaders', 'assessment.html')).toContain('Reviewed 1 February 2026');
  expect(wordsOfPage('public', 'assessment.html')).toContain('Owner: AB');
  expect(wordsOfPage('public', 'assessment.html')).not.toContain('Reviewed');
});

describe('nothing is let out', () => {
  test.each(['public', 'inspector', 'leaders'] as const)(
    'the edition for %s has no planted word in any file',
    (edition) => {
      const leaked = [...wordsIn(edition)].filter(([word]) => !allowed[edition].test(word));
      expect(leaked).toEqual([]);
    },
  );

  test.each(['public', 'inspector', 'leaders'] as const)(
    'the copy without a server of the edition for %s is looked through too, and says which edition it is',
    (edition) => {
      const files = [...bytesOf(join(root, edition))].map(([file]) => file);
      for (const file of ['READ-ME-FIRST.txt', 'search-data/1.js', 'annex-m/01-thresholds.html'])
        expect(files).toEqual(expect.arrayContaining([`-offline/${file}`, `-offline.zip/${file}`]));
      const titles = { public: 'Public edition', inspector: 'Edition for inspectors', leaders: 'Leaders edition' };
      const readMe = readFileSync(join(root, `${edition}-offline`, 'READ-ME-FIRST.txt'), 'utf8');
      expect(readMe).toContain(`Edition: ${titles[edition]}\r\n`);
      expect(said.get(edition)).toContain(`Wrote ${join(root, edition)}-offline and `);
    },
  );

  test('the copy without a server of the whole edition has the planted words in its pages, its search and its zip', () => {
    const places = { page: /^-offline\/annex-m/, search: /^-offline\/search-data/, zip: /^-offline\.zip\/search-data/ };
    const whole = [...bytesOf(join(root, 'quixinter04'))];
    for (const place of Object.values(places)) {
      const texts = whole.filter(([file]) => place.test(file)).flatMap(([file, bytes]) => textsOf(file, bytes));
      expect(texts.join('\n').match(planted)?.length ?? 0).toBeGreaterThan(20);
    }
  });

  test('nor have the settings for a server, which name the other sites of the whole edition', () => {
    expect(read('public', 'web.config')).toContain('Content-Security-Policy');
    expect(wordsIn('quixinter04').has('quixinter06')).toBe(true);
  });

  test('the whole edition has the planted words, so that looking for them finds them', () => {
    const whole = wordsIn('quixinter04');
    const source = readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|yaml|txt|png)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
    const all = new Set([...source.matchAll(planted)].map(([word]) => word.toLowerCase()));
    // What the whole edition does not print: who reviewed, link titles, and the names of markings and audiences nobody sees.
    const silent = /^(?:quixinter(?:04|46|48|52)|quixwork10|qxworkb)$/;
    expect(
      [...all].filter((word) => ![...whole.keys()].some((key) => key.startsWith(word)) && !silent.test(word)),
    ).toEqual([]);
    expect(all.size).toBeGreaterThan(100);
    // Search has read the PDF and the Word file.
    const inFiles = ['quixinsp30', 'quixinter152'];
    expect(inFiles.filter((word) => ![...whole.keys()].some((key) => key.startsWith(word)))).toEqual([]);
  });

  test('the wider editions keep what is theirs', () => {
    const count = (edition: Edition, words: RegExp) =>
      [...wordsIn(edition).keys()].filter((word) => words.test(word)).length;
    expect(count('inspector', /^quixinsp/)).toBeGreaterThan(8);
    expect(count('leaders', /^quixwork/)).toBeGreaterThan(6);
    expect(wordsOfPage('public', 'annex-m/01-thresholds.html')).toContain('Thresholds are understood');
    expect(read('public', 'attachments/plan.txt')).toBe('The plan in full.\n');
  });

  test('an edition has only the files its documents register', () => {
    const attachments = (edition: Edition) =>
      filesOf(edition)
        .filter((file) => file.startsWith('attachments/'))
        .sort();
    expect(attachments('public')).toEqual(['attachments/plan.txt']);
    expect(attachments('inspector')).toEqual(['attachments/plan.txt', 'attachments/quixinsp-audit.pdf']);
    expect(attachments('quixinter04')).toHaveLength(6);
  });
});

describe('an edition', () => {
  test.each([
    ['public', 1, 1, 8],
    ['inspector', 2, 1, 10],
    ['leaders', 3, 1, 11],
    ['quixinter04', 5, 2, 20],
  ] as const)(
    'for %s counts what it holds: %d documents, %d measures, %d items',
    (edition, documents, measures, items) => {
      expect(wordsOfPage(edition, 'documents.html')).toMatch(
        RegExp(`The register of ${documents} document${documents === 1 ? '' : 's'}\\.`),
      );
      expect(wordsOfPage(edition, 'measures.html')).toMatch(
        RegExp(`\\b${measures} measure${measures === 1 ? '' : 's'},`),
      );
      expect(wordsOfPage(edition, 'index.html')).toContain(`${items} items.`);
      expect((JSON.parse(read(edition, 'evidence.json')) as { items: unknown[] }).items).toHaveLength(items);
    },
  );

  test('counts in “cited by” only who is there', () => {
    expect(wordsOfPage('public', 'documents.html')).toContain('Section 1 3 other items');
    expect(wordsOfPage('quixinter04', 'documents.html')).toContain('Section 1 Quixinter31 section 3 4 other items');
  });

  test('says of what it lists that it is what the edition has, and does not count as cited nowhere what it cannot know', () => {
    expect(wordsOfPage('public', 'recommendations.html')).toContain('every inspection in this edition, with');
    expect(wordsOfPage('quixinter04', 'recommendations.html')).toContain('every inspection, with');
    for (const edition of ['public', 'inspector', 'leaders'] as const)
      expect(wordsOfPage(edition, 'documents.html')).not.toMatch(/\b0 items/);
    expect(wordsOfPage('quixinter04', 'documents.html')).toContain('0 items');
  });

  test('says on every page which it is, and the whole one does not', () => {
    const titles = { public: 'Public edition', inspector: 'Edition for inspectors', leaders: 'Leaders edition' };
    for (const [edition, title] of Object.entries(titles)) {
      const without = readPages(join(root, edition)).filter(({ html }) => !html.includes(`__edition">${title}</p>`));
      expect(without.map(({ path }) => path)).toEqual([]);
      expect(read(edition as Edition, 'markings/official.css')).toContain(`"OFFICIAL – ${title}"`);
    }
    expect(readPages(join(root, 'quixinter04')).filter(({ html }) => html.includes('__edition'))).toEqual([]);
  });

  test('leads nowhere that it does not have', () => {
    for (const edition of editions) {
      expect(findBrokenLinks(readLinkedSite(join(root, edition))), edition).toEqual([]);
    }
  });

  test('has gaps, work lists and how to edit only where its audience sees them', () => {
    const work = [
      'gaps.html',
      'gaps.json',
      'gaps.csv',
      'gaps-by-owner.html',
      'owners/ab.json',
      'owners/ab.ics',
      'owners/ab.csv',
    ];
    const has = (edition: Edition, file: string) => existsSync(join(root, edition, file));
    for (const edition of ['public', 'inspector'] as const) {
      expect([...work, 'how-to-edit.html'].filter((file) => has(edition, file))).toEqual([]);
      expect(
        readPages(join(root, edition)).filter(({ html }) =>
          /Edit this item|In doubt|Open note|Not answered|How ready|Reviews and due dates/.test(html),
        ),
      ).toEqual([]);
    }
    expect(work.filter((file) => !has('leaders', file))).toEqual([]);
    expect(read('leaders', 'owners.html')).toContain('Reviews and due dates are shown as they stood');
    expect(has('leaders', 'how-to-edit.html')).toBe(false);
    expect(wordsOfPage('quixinter04', 'index.html')).toContain('1 February 2026 by QXWORKB');
    expect(has('quixinter04', 'how-to-edit.html')).toBe(true);
  });

  test('has the sheet of its own measures, in which a hidden source is left out', () => {
    const sheet = read('public', 'measures.csv');
    expect(sheet).toContain('visits,Visits held in time,Northtown,per cent,higher,');
    expect(sheet).toContain(',70,,,,,,,,,[left out of this edition],,,1; 3\n');
    expect(sheet.match(/^[A-Z-]+,[\w-]+/gm)).toEqual(['OFFICIAL,visits', 'OFFICIAL,visits']);
    expect(read('quixinter04', 'measures.csv')).toContain(',quixinter-guide,"Quixinter90, table 4",');
  });

  test('tells search engines to keep away, unless its audience says that they may come', () => {
    expect(read('inspector', 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(existsSync(join(root, 'inspector', 'sitemap.xml'))).toBe(false);
    expect(read('quixinter04', 'robots.txt')).toContain('Disallow: /');
    expect(read('inspector', 'index.html')).toContain('content="noindex"');
    expect(read('public', 'index.html')).not.toContain('noindex');
    expect(read('public', 'robots.txt')).toContain('Sitemap: https://evidence.example.org/northtown/sitemap.xml');
    const listed = [
      ...read('public', 'sitemap.xml').matchAll(/<loc>https:\/\/evidence\.example\.org\/northtown\/([^<]*)<\/loc>/g),
    ].map(([, path]) => path || 'index.html');
    const pages = readPages(join(root, 'public')).map(({ path }) => path);
    expect([...listed].sort()).toEqual(pages.filter((path) => !['404.html', 'search.html'].includes(path)).sort());
  });
});

describe('the command', () => {
  test('says which edition it built, how much of the evidence it holds and that a copy beside it is older', () => {
    expect(said.get('inspector')).toContain('Edition for inspectors, 10 of 20 items');
    expect(said.get('quixinter04')).toContain(': Quixinter04 edition, 20 items;');
    const { out } = build('--out', join(root, 'public'), '--edition', 'public', '--host', 'iis');
    expect(out).toMatch(/public-offline and \S+\.zip are of an earlier build and may hold what/);
  });

  test('says that the site before, which stays beside an edition until the next build, holds what it leaves out', () => {
    const place = join(root, 'narrowed');
    cpSync(join(root, 'leaders'), place, { recursive: true, dereference: true });
    const { out } = build('--out', place, '--edition', 'public');
    const [, before = ''] = /The site before is still in (\S+) and holds/.exec(out) ?? [];
    expect(readdirSync(before)).toContain('gaps.html');
    expect(build('--out', place, '--edition', 'public').out).not.toContain('The site before');
    expect(existsSync(before)).toBe(false);
  });

  test('answers a wrong name with one plain line and 2', () => {
    const { status, error } = build('--out', join(root, 'none'), '--edition', 'inspectr');
    expect(status).toBe(2);
    expect(error).toBe(
      'There is no edition “inspectr”. Did you mean “inspector”? The audiences in settings.yaml are public, inspector, leaders, quixinter04.\n',
    );
    expect(existsSync(join(root, 'none'))).toBe(false);
  });
});
