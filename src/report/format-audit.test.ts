import { expect, test } from 'vitest';
import { formatAudit, parseAudit } from './format-audit.ts';

const via = (name: string, id: string) => ({
  name,
  severity: 'high',
  title: 'It is weak',
  url: `https://github.com/advisories/${id}`,
});
const answer = JSON.stringify({
  vulnerabilities: {
    one: { via: [via('one', 'GHSA-aaaa')] },
    two: { via: ['one', via('one', 'GHSA-aaaa'), via('two', 'GHSA-bbbb'), via('two', 'GHSA-cccc')] },
    three: { via: [via('three', 'GHSA-bbbb')] },
  },
});

test('each advisory stands once, and those that CONTRIBUTING.md names are explained', () => {
  expect(formatAudit(parseAudit(answer), 'GHSA-aaaa: only in tests.')).toBe(
    [
      'high  one: It is weak (https://github.com/advisories/GHSA-aaaa) – explained in CONTRIBUTING.md',
      'high  two: It is weak (https://github.com/advisories/GHSA-bbbb)',
      'high  two: It is weak (https://github.com/advisories/GHSA-cccc)',
      'high  three: It is weak (https://github.com/advisories/GHSA-bbbb)',
      '3 to mend, or to explain in CONTRIBUTING.md under “Packages”.',
      '',
    ].join('\n'),
  );
});

test('with each explained nothing is left to mend', () => {
  const text = formatAudit(parseAudit(answer), 'GHSA-aaaa, GHSA-bbbb and GHSA-cccc: only in tests.');
  expect(text.split('\n').slice(-2)).toEqual(['No known weakness of an installed package is left unexplained.', '']);
});

test('none is not the same as no answer', () => {
  expect(formatAudit(parseAudit('{"vulnerabilities":{}}'), '')).toContain('No known weakness');
  for (const silent of ['', 'npm error', '{"message":"405","error":{"summary":"","detail":""}}'])
    expect(formatAudit(parseAudit(silent), '')).toContain('did not answer');
});
