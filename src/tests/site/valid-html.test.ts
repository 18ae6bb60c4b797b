import { describe, expect, test } from 'vitest';
import { htmlValidator } from '../html-validator.ts';
import { testEditions, testSites } from '../test-sites.ts';
import { readPages } from './read-pages.ts';

describe('valid HTML', () => {
  const pages = readPages(testSites.own.folder);
  // One page of every type of the project’s own content, and every page of the fixtures in each edition.
  const types = new Map(pages.map((page) => [page.path.includes('/') ? page.path.split('/')[0] : page.path, page]));
  const chosen = [
    ...types.values(),
    ...(['fixture', ...testEditions] as const).flatMap((name) =>
      readPages(testSites[name].folder).map((page) => ({ ...page, path: `${name}: ${page.path}` })),
    ),
  ];

  test.each(chosen.map((page) => [page.path, page.html]))('%s', async (_path, html) => {
    const report = await htmlValidator.validateString(html);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
