import { expect, test } from 'vitest';
import { disclosuresOfFiles } from '../../tests/test-disclosures.ts';

const find = (title: string, unit: string, value: string) =>
  disclosuresOfFiles({
    'measures/made.md': `---\ntitle: ${title}\nauthority: Northtown\nunit: ${unit}\nseries:\n  - period: 2014-15\n    source: strategy\n    value: ${value}\n---\n`,
  }).flatMap(({ item, kind, found }) => (item === 'measures/made' ? [`${kind}: ${found}`] : []));

test.each([
  ['Young people in custody', 'young people', '3'],
  ['Young people in custody', 'number', '3'],
  ['Permanent exclusions', 'No.', '1'],
  ['Child deaths', 'number', '2'],
  ['Child deaths', 'number per year', '2'],
  ['In custody', 'children per year', '3'],
  ['In custody', 'children a year', '3'],
  ['Missing', 'episodes per month', '2'],
  ['Young people in custody', 'people', 'two'],
])('few are told of: %s, in %s, %s', (title, unit, value) => {
  expect(find(title, unit, value)).toEqual([`small-count: 2014-15: ${value.replace(/"/g, '')} ${unit}`]);
});

test.each([
  ['Young people in custody', 'number', '12'],
  ['Young people in custody', 'number', '3.5'],
  ['Schools judged good', 'number', '3'],
  ['Children’s homes judged good', 'number', '3'],
  ['Rate of children in custody', 'number', '3'],
  ['Children for each social worker', 'children per social worker', '3'],
  ['Children in custody', 'per cent', '3'],
  ['Adoptions', 'per 10,000 children', '3'],
  ['Staff in post', 'people', '3'],
  ['Children in custody', 'months', '3'],
])('and nothing else: %s, in %s, %s', (title, unit, value) => {
  expect(find(title, unit, value)).toEqual([]);
});
