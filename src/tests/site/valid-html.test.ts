import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { testSites } from '../test-sites.ts';
import { readPages } from './read-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Void elements and doctype are written as Astro writes them.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    // Components of the search page that the browser defines.
    'element-name': ['error', { pattern: '^[a-z][a-z0-9-]*$' }],
    'no-unknown-elements': 'off',
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'no-inline-style': 'error',
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
  },
});

describe('valid HTML', () => {
  const pages = readPages(testSites.own.folder);
  // One page of every type of the project’s own content, and every page of the fixture.
  const types = new Map(pages.map((page) => [page.path.includes('/') ? page.path.split('/')[0] : page.path, page]));
  const chosen = [
    ...types.values(),
    ...readPages(testSites.fixture.folder).map((page) => ({ ...page, path: `fixture: ${page.path}` })),
  ];

  test.each(chosen.map((page) => [page.path, page.html]))('%s', async (_path, html) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
