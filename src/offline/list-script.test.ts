import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { listScript } from './list-script.ts';

const page = (list: string, more = '<nav data-list-pages></nav>') =>
  `<!doctype html><body><form data-filters="gap-list"></form>${list}${more}</body>`;

test('the script of a page of a list leaves its list, to the last character', () => {
  const list = `<div id="gap-list"><p data-entry title='a"b'>“\\ \u2028</p>\r\n<p>$& </p></div>`;
  const shared: { evidenceList?: string } = {};
  runInNewContext(listScript(page(list)) ?? '', shared);
  expect(shared.evidenceList).toBe(list);
});

test('a list that is whole, or that nothing filters, has no script', () => {
  expect(listScript(page('<div id="gap-list"></div>', ''))).toBeUndefined();
  expect(listScript(page('<div id="other"></div>'))).toBeUndefined();
  expect(listScript('<body><nav data-list-pages></nav></body>')).toBeUndefined();
});
